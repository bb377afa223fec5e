#pragma once
#include "core/base/clock.h"
#include "core/directory/directoryrow.h"
#include <QByteArrayView>
#include <optional>
#include <span>

namespace pindesk::pinrules {

/// What is on record of a caller when a PIN is judged. Only views: whoever makes one keeps the bytes, and
/// wipes what is personal. Empty = not on record.
struct CallerContext {
    std::optional<bool> initialized; ///< has the customer set up a PIN? none: not determined
    QByteArrayView ssnLast4;
    QByteArrayView birthDate; ///< ISO 8601
    QByteArrayView postalCode;
    QByteArrayView country;                 ///< as the directory has it; none: the United States
    std::span<const QByteArrayView> phones; ///< digits without extension
    QByteArrayView locationId;
    QByteArrayView customerId;
    directory::MustChangePin mustChangePin = directory::MustChangePin::Unknown;
    std::optional<Milliseconds> pinSetAt;
    Milliseconds now = 0;
};

} // namespace pindesk::pinrules
