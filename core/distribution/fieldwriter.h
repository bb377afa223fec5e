#pragma once
#include "core/distribution/issuerow.h"
#include "core/distribution/leftout.h"
#include "core/distribution/outputbuffer.h"
#include "core/distribution/textencoder.h"

namespace pindesk::distribution {

/// Writes values as a layout wants them, one after the other, into a buffer: encoded, quoted or filled up.
class FieldWriter {
public:
    explicit FieldWriter(const ExtractLayout& layout);
    FieldWriter(const FieldWriter&) = delete;
    FieldWriter& operator=(const FieldWriter&) = delete;
    ~FieldWriter();

    /// A number or a PIN: as it is, or not at all.
    [[nodiscard]] std::optional<LeftOut> credential(std::string_view utf8, const Place& place,
                                                    OutputBuffer& out);
    /// A name, an address: line breaks and other controls as spaces, a formula neutralised, cut to its place.
    void text(std::string_view utf8, const Place& place, OutputBuffer& out);
    /// A number of our own; false when it does not fit.
    [[nodiscard]] bool number(std::int64_t value, const Place& place, OutputBuffer& out);
    /// A value of a record, which has its place in CSV, too. False when a number does not fit.
    [[nodiscard]] bool placed(std::string_view utf8, const Place& place, bool isNumber, OutputBuffer& out);

    /// How often something in a text could not be encoded and became `?`.
    [[nodiscard]] std::int64_t lacking() const { return m_lacking; }

private:
    /// What a value holds that needs a closer look.
    enum Trait : unsigned char { Quotable = 1, Quote = 2, Control = 4, NotAscii = 8, Suspect = 16 };

    [[nodiscard]] unsigned traitsOf(std::string_view bytes) const;
    [[nodiscard]] bool isFormula(std::string_view utf8) const;
    /// The value in the file's encoding, valid until the next call.
    [[nodiscard]] std::string_view encoded(std::string_view utf8, unsigned traits);
    /// Copies a value of a CSV file that needs no closer look, as almost all do; false: it needs one.
    [[nodiscard]] bool plainCsv(std::string_view utf8, OutputBuffer& out) const;
    void csv(std::string_view bytes, unsigned traits, bool isMarked, OutputBuffer& out) const;
    /// False when it does not fit.
    [[nodiscard]] bool fixed(std::string_view bytes, const Place& place, OutputBuffer& out) const;

    TextEncoder m_encoder;
    bool m_isCsv;
    bool m_isAlwaysQuoted;
    bool m_isNeutralised;
    std::array<unsigned char, 256> m_traits{};
    std::string m_scratch; ///< may have held a PIN
    std::int64_t m_lacking = 0;
};

} // namespace pindesk::distribution
