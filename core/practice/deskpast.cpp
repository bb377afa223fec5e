#include "core/practice/deskpast.h"
#include "core/pins/resetpin.h"
#include "core/pins/undoreset.h"
#include "core/pins/verifycaller.h"
#include "core/practice/practicestaff.h"

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds minute = 60'000;

Result<void> verify(storage::Database& database, const audit::Session& session,
                    const InventedCustomer& customer) {
    pins::VerifyCallerRequest request;
    request.account = customer.account;
    request.answers[u"name"_s] = customer.organization.isEmpty()
                                     ? customer.firstName + u' ' + customer.lastName
                                     : customer.organization;
    request.answers[u"service_address"_s] = customer.serviceAddress;
    request.answers[u"phone"_s] = customer.phones.first().section(u':', 1);
    PINDESK_TRY(const auto outcome, pins::verifyCaller(database, session, request));
    return outcome.verified ? Result<void>() : fail(ErrorCode::NotVerified, customer.account.toString());
}

Result<void> doDeed(storage::Database& database, const audit::Session& session, const DeskDeed& deed) {
    database.setMoment(deed.at - 2 * minute);
    PINDESK_CHECK(verify(database, session, *deed.customer));
    database.setMoment(deed.at);
    pins::ResetPinRequest request;
    request.account = deed.customer->account;
    request.reason = u"forgot"_s;
    PINDESK_CHECK(pins::resetPin(database, session, request));
    if (deed.isUndone) {
        database.setMoment(deed.at + 4 * minute);
        PINDESK_CHECK(pins::undoReset(database, session, deed.customer->account));
    }
    return {};
}

Result<void> doDeeds(storage::Database& database, const std::vector<DeskDeed>& deeds) {
    std::vector<audit::Session> desks;
    database.setMoment(deeds.front().at - 30 * minute);
    for (const PracticeMember& member : practiceStaff)
        if (member.role != Role::Administrator) {
            PINDESK_TRY(auto session, signIn(database, member, u"desk-2"_s));
            desks.push_back(std::move(session));
        }
    for (std::size_t i = 0; i < deeds.size(); ++i)
        PINDESK_CHECK(doDeed(database, desks[i % desks.size()], deeds[i]));
    return {};
}

} // namespace

Result<void> writeDeskPast(const storage::SiteUrl& site, std::vector<DeskDeed> deeds) {
    if (deeds.empty())
        return {};
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const DeskDeed& a, const DeskDeed& b) { return a.at < b.at; });
    PINDESK_TRY(auto database, storage::Database::open(site));
    // One flush for all: there is nobody yet who was told that a deed is done.
    PINDESK_CHECK(database.beginGroup());
    PINDESK_CHECK(doDeeds(database, deeds));
    return database.endGroup();
}

} // namespace pindesk::practice
