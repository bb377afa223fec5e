#include "core/registration/clientkey.h"
#include "core/registration/counterticket.h"
#include "core/registration/customercall.h"
#include "core/registration/forgotpin.h"
#include "core/registration/openlink.h"
#include "core/registration/registeratcounter.h"
#include "core/registration/resetbylink.h"
#include "core/registration/sendlink.h"
#include "tests/core/registration/registrationtest.h"
#include "tests/support/rightstable.h"

namespace pindesk::registration {
using test::errorOf;

class RegistrationRightsTest : public pins::PinsTest {};
PINDESK_ON_BOTH_DATABASES(RegistrationRightsTest);

TEST_P(RegistrationRightsTest, areThoseOfTheRoleNow) {
    storage::Database& database = m_site.database;
    const QString account = add().toString();
    const AccountNumber number = *AccountNumber::parse(account);
    const auto pin = [] { return test::secretOf("Old-7391"); };
    const NewPin chosen{test::secretOf("Spot-77"), QStringLiteral("dog")};
    const auto newPin = [&] { return NewPin{chosen.pin.clone(), chosen.hint}; };
    const QString email = QStringLiteral("ann@example.org");
    const QString client = QStringLiteral("ivr-1");
    test::addPerson(database, m_site.administrator, QStringLiteral("ivr"), Role::Service);
    const auto change =
        forcepin::ForcedChange::begin(database, m_site.signIn(QStringLiteral("ivr")), {}, number, pin());
    ASSERT_TRUE(change);
    test::expectRights(
        m_site,
        {{"signInCustomer",
          [&](const auto& s) {
              return errorOf(signInCustomer(database, s, {account, pin(), {}}));
          },
          Role::Service},
         {"registerCustomer",
          [&](const auto& s) {
              return errorOf(registerCustomer(database, s, {{number}, newPin(), email, {}}));
          },
          Role::Service},
         {"enableAccount",
          [&](const auto& s) {
              return errorOf(enableAccount(database, s, {pin(), account, pin(), {}}));
          },
          Role::Service},
         {"openLink", [&](const auto& s) { return errorOf(openLink(database, s, pin())); }, Role::Service},
         {"sendLink", [&](const auto& s) { return errorOf(sendLink(database, s, {number})); }, Role::Service},
         {"sendLinkAgain", [&](const auto& s) { return errorOf(sendLinkAgain(database, s, number)); },
          Role::Csr | Role::Supervisor},
         {"counterTicket", [&](const auto& s) { return errorOf(counterTicket(database, s, number)); },
          Role::Csr | Role::Supervisor},
         {"registerAtCounter",
          [&](const auto& s) {
              return errorOf(registerAtCounter(database, s, {{}, pin(), newPin(), email, {}}));
          },
          Role::Service},
         {"forgotPin", [&](const auto& s) { return errorOf(forgotPin(database, s, account, {})); },
          Role::Service},
         {"beginCall", [&](const auto& s) { return errorOf(beginCall(database, s, *change)); },
          Role::Service},
         {"answerCall",
          [&](const auto& s) {
              return errorOf(answerCall(database, s, {pin(), {}}, QStringLiteral("6789")));
          },
          Role::Service},
         {"enterPin",
          [&](const auto& s) {
              return errorOf(enterPin(database, s, {pin(), {}}, pin()));
          },
          Role::Service},
         {"addClientKey", [&](const auto& s) { return errorOf(addClientKey(database, s, client)); },
          Role::Administrator},
         {"revokeClientKey", [&](const auto& s) { return errorOf(revokeClientKey(database, s, client)); },
          Role::Administrator},
         {"listClientKeys", [&](const auto& s) { return errorOf(listClientKeys(database, s)); },
          Role::Administrator},
         {"resetByLink",
          [&](const auto& s) {
              return errorOf(resetByLink(database, s, {pin(), account, newPin()}));
          },
          Role::Service}});
}

} // namespace pindesk::registration
