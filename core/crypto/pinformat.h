#pragma once
#include "core/base/result.h"
#include <QByteArrayView>
#include <QString>
#include <cstdint>

namespace pindesk::crypto {

/// The form of generated PINs: a fixed number of characters of one alphabet.
class PinFormat {
public:
    enum class Kind { Alphanumeric, Readable, Numeric };

    /// 5 of A-Z 0-9: 36^5 = 60,466,176 PINs. The default.
    PinFormat() = default;
    [[nodiscard]] static PinFormat alphanumeric() { return {}; }
    /// 6 of 31 characters, without the look-alikes 0 O 1 I L: 887,503,681 PINs.
    [[nodiscard]] static PinFormat readable();
    /// 4 to 8 digits, for entry on a telephone. InvalidInput, field `pin_format`, when out of that range.
    [[nodiscard]] static Result<PinFormat> numeric(int digits);

    /// Reads the setting: `alphanumeric`, `readable` or `numeric:N`.
    [[nodiscard]] static Result<PinFormat> fromText(QStringView text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] std::size_t length() const { return m_length; }
    [[nodiscard]] QByteArrayView alphabet() const;
    /// How many different PINs there are.
    [[nodiscard]] std::uint32_t combinations() const;
    bool operator==(const PinFormat&) const = default;

private:
    PinFormat(Kind kind, std::uint8_t length)
        : m_kind(kind)
        , m_length(length) {}

    Kind m_kind = Kind::Alphanumeric;
    std::uint8_t m_length = 5;
};

} // namespace pindesk::crypto
