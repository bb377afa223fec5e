#include "core/practice/trailpast.h"
#include "core/audit/audittrail.h"
#include "core/practice/practicestaff.h"

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds minute = 60'000;

Result<void> writeDeed(storage::Database& database, const audit::Session& session, const CustomerDeed& deed) {
    database.setMoment(deed.at);
    audit::Event event{u"account_enabled"_s, deed.account.toString(), deed.id, {}, {{u"version"_s, 3}}};
    if (!deed.enables) {
        event.action = u"customer_registered"_s;
        event.detail = {{u"version"_s, 2}, {u"enabled"_s, false}, {u"email"_s, deed.maskedEmail}};
    }
    return database.write(
        [&](storage::Transaction& transaction) { return audit::append(transaction, session, event); });
}

} // namespace

void addCustomerDeeds(std::vector<CustomerDeed>& deeds, const CustomerPast& past, AccountId id) {
    if (!past.flags.initialized)
        return;
    deeds.push_back({past.pinSetAt, past.account, id, pins::maskedEmail(past.email), false});
    if (past.flags.enabled)
        deeds.push_back({past.pinSetAt + linkUsedAfter, past.account, id, {}, true});
}

Result<void> writeTrailPast(const storage::SiteUrl& site, std::vector<CustomerDeed> deeds) {
    if (deeds.empty())
        return {};
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const CustomerDeed& a, const CustomerDeed& b) { return a.at < b.at; });
    PINDESK_TRY(auto database, storage::Database::open(site));
    // One flush for all, as for the desk's past.
    PINDESK_CHECK(database.beginGroup());
    database.setMoment(deeds.front().at - minute);
    PINDESK_TRY(const auto session, signIn(database, practicePages, u"pages"_s));
    for (const CustomerDeed& deed : deeds)
        PINDESK_CHECK(writeDeed(database, session, deed));
    return database.endGroup();
}

} // namespace pindesk::practice
