#pragma once
#include "core/distribution/batchsink.h"
#include "core/letters/lettertemplate.h"
#include <QPageLayout>
#include <memory>

class QPainter;

namespace pindesk::letters {

/// One letter after the other, from a template, laid out and painted: on paper, into a file or as a picture.
/// Needs a QGuiApplication; used on one thread, which may be any.
class LetterSheets {
public:
    /// checkTemplate()'s errors.
    [[nodiscard]] static Result<LetterSheets> open(const LetterTemplate& letter,
                                                   const distribution::BatchFacts& facts);
    LetterSheets(LetterSheets&&) noexcept;
    LetterSheets& operator=(LetterSheets&&) noexcept;
    ~LetterSheets();

    /// Lays the account's letter out, or tells why it gets none: NoAddress (no name, no street, or neither
    /// town nor postal code), AddressOverflow, NotEncodable (no font here has a character).
    [[nodiscard]] std::optional<distribution::LeftOut> set(const distribution::IssueRow& row);
    /// Sides with something on them, 1 or more.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] bool isDuplex() const;
    /// Overwrites the customer's values.
    void forget();

    /// Paints a side, from 0 on, of the letter that was set; the painter's zero is the sheet's top left.
    void draw(QPainter& painter, int page, double dotsPerInch) const;

private:
    struct State;
    explicit LetterSheets(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The template's sheet, whole: what a QPdfWriter or QPrinter needs before letters are painted on it.
[[nodiscard]] QPageLayout pageLayoutOf(const LetterTemplate& letter);

} // namespace pindesk::letters
