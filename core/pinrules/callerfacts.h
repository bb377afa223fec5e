#pragma once
#include "core/base/accountnumber.h"
#include "core/directory/personaldata.h"
#include "core/pinrules/callercontext.h"
#include "core/storage/connection.h"
#include <vector>

namespace pindesk::pinrules {

/// What is on record of one caller, and the bytes that a CallerContext only points to.
class CallerFacts {
public:
    AccountNumber account; ///< parts may be empty when a caller was typed
    AccountId id;          ///< none when a caller was typed
    QByteArray postalCode;
    QByteArray country;
    directory::PersonalData personal;
    directory::MustChangePin mustChangePin = directory::MustChangePin::Unknown;
    std::optional<bool> initialized;
    std::optional<Milliseconds> pinSetAt;

    void addPhone(QByteArray digits) {
        m_phones.push_back(std::move(digits));
        m_phoneViews.emplace_back(m_phones.back()); // the bytes stay where they are when the list grows
    }
    /// Valid while this object is there and does not change.
    [[nodiscard]] CallerContext context(Milliseconds now) const;

private:
    std::vector<QByteArray> m_phones;
    std::vector<QByteArrayView> m_phoneViews;
};

/// The directory and the PIN record of an account; none when it has no PIN record. Of an account that the
/// directory does not know, and of personal data that does not open, nothing is on record. KeyNotHeld.
[[nodiscard]] Result<std::optional<CallerFacts>>
readCallerFacts(storage::Connection& connection, const audit::Session& session, const AccountNumber& account);

} // namespace pindesk::pinrules
