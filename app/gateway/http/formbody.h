#pragma once
#include "core/base/secret.h"
#include <QString>
#include <map>
#include <optional>

namespace pindesk::gateway {

/// The fields of a posted form. Each value is a secret until somebody says that it is none.
class FormBody {
public:
    /// Of `application/x-www-form-urlencoded` bytes; the first of several with one name counts. Nothing when
    /// an escape or the UTF-8 is broken, a value has a control character, or there are more than 32 fields.
    [[nodiscard]] static std::optional<FormBody> parse(const Secret& body);

    /// What was entered, without spaces at its ends; empty when the form has no such field.
    [[nodiscard]] Secret secret(QLatin1StringView name) const;
    [[nodiscard]] QString text(QLatin1StringView name) const;

private:
    std::map<QByteArray, Secret> m_fields;
};

} // namespace pindesk::gateway
