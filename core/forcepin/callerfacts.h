#pragma once
#include "core/base/accountnumber.h"
#include "core/base/result.h"
#include "core/directory/dateformat.h"
#include "core/directory/personaldata.h"
#include "core/pinrules/callercontext.h"
#include <vector>

namespace pindesk::forcepin {

/// What is on record of one caller, and the bytes that a CallerContext only points to.
class CallerFacts {
public:
    AccountNumber account; ///< parts may be empty when a caller was typed
    QByteArray postalCode;
    QByteArray country;
    directory::PersonalData personal;
    directory::MustChangePin mustChangePin = directory::MustChangePin::Unknown;
    std::optional<bool> initialized;
    std::optional<Milliseconds> pinSetAt;

    void addPhone(QByteArray digits) { m_phones.push_back(std::move(digits)); }
    /// Valid until this object changes.
    [[nodiscard]] pinrules::CallerContext context(Milliseconds now);

private:
    std::vector<QByteArray> m_phones;
    std::vector<QByteArrayView> m_phoneViews;
};

/// A caller as typed: a JSON object with the keys of a directory extract (`location_id customer_id
/// postal_code country ssn birth_date phones must_change_pin`; other fields of an extract are passed over)
/// and `initialized` (true, false or null) and `pin_set_at` (ISO date). Each is read as an import would read
/// it: what cannot be used counts as not on record. `phones` is a text as in an extract, or a list of
/// numbers. InvalidInput, field `caller`: see DocumentReader.
[[nodiscard]] Result<CallerFacts> callerFromJson(const QByteArray& json, directory::Date today);

} // namespace pindesk::forcepin
