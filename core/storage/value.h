#pragma once
#include "core/base/ids.h"
#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <variant>

namespace pindesk::storage {

/// Text that is UTF-8 already, to tell it from binary data.
struct Utf8 {
    QByteArray bytes;
};

/// One bound parameter: null, a number (booleans are 0 and 1), text or binary data.
class Value {
public:
    struct Null {};
    Value() = default;
    Value(std::nullopt_t) {}
    Value(bool value)
        : m_value(std::int64_t{value}) {}
    Value(int value)
        : m_value(std::int64_t{value}) {}
    Value(std::int64_t value)
        : m_value(value) {}
    Value(std::uint32_t value)
        : m_value(std::int64_t{value}) {}
    Value(long long value)
        : m_value(std::int64_t{value}) {}
    Value(const QString& text)
        : m_value(Utf8{text.toUtf8()}) {}
    Value(Utf8 text)
        : m_value(std::move(text)) {}
    Value(QByteArray blob)
        : m_value(std::move(blob)) {}
    template <class T>
    Value(const std::optional<T>& value) {
        if (value)
            *this = Value(*value);
    }
    template <class Tag, class Number>
    Value(StrongId<Tag, Number> id)
        : m_value(std::int64_t{id.value()}) {}
    Value(const char*) = delete;

    [[nodiscard]] const auto& get() const { return m_value; }

private:
    std::variant<Null, std::int64_t, Utf8, QByteArray> m_value;
};

/// One row of a result, valid only inside the function it is given to. Columns count from 0.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    /// The bytes of text or binary data, without a copy.
    [[nodiscard]] virtual QByteArrayView view(int column) const = 0;

    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return view(column).toByteArray(); }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(view(column)); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
};

} // namespace pindesk::storage
