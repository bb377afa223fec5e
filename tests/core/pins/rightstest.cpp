#include "core/pins/accountblocks.h"
#include "core/pins/accountcounts.h"
#include "core/pins/accountstatus.h"
#include "core/pins/deskrules.h"
#include "core/pins/getpin.h"
#include "core/pins/givehint.h"
#include "core/pins/history.h"
#include "core/pins/overrideverification.h"
#include "core/pins/resetpin.h"
#include "core/pins/revealpin.h"
#include "core/pins/undoreset.h"
#include "core/pins/verifycaller.h"
#include "core/pins/watchpopulation.h"
#include "tests/core/pins/pinstest.h"
#include "tests/support/rightstable.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using test::errorOf;

/// What the table in the domain's description says of each operation, and nothing more.
class PinRightsTest : public PinsTest {
protected:
    std::vector<test::GuardedOperation> operations();

    AccountNumber m_account = add();
};
PINDESK_ON_BOTH_DATABASES(PinRightsTest);

std::vector<test::GuardedOperation> PinRightsTest::operations() {
    storage::Database& database = m_site.database;
    const Roles desk = Role::Csr | Role::Supervisor;
    const std::optional<QString> statement = u"test"_s;
    const StaffId csr2 = m_site.otherCsr.actor.staffId;
    return {
        {"getPin", [&](const auto& s) { return errorOf(getPin(database, s, m_account)); }, desk},
        {"accountStatus", [&](const auto& s) { return errorOf(accountStatus(database, s, m_account)); },
         desk},
        {"deskRules", [&](const auto& s) { return errorOf(deskRules(database, s)); }, desk},
        {"verifyCaller",
         [&](const auto& s) {
             return errorOf(verifyCaller(database, s, {m_account, {{u"name"_s, u"smith"_s}}}));
         },
         desk},
        {"overrideVerification",
         [&, csr2](const auto& s) {
             return errorOf(overrideVerification(database, s, {m_account, csr2, u"known"_s}));
         },
         Role::Supervisor},
        {"giveHint",
         [&, statement](const auto& s) {
             return errorOf(giveHint(database, s, {m_account, statement}));
         },
         desk},
        {"revealPin",
         [&, statement](const auto& s) {
             return errorOf(revealPin(database, s, {m_account, u"caller"_s, statement}));
         },
         desk},
        {"resetPin",
         [&, statement](const auto& s) {
             return errorOf(resetPin(database, s, {m_account, u"forgot"_s, {}, {}, {}, statement}));
         },
         desk},
        {"undoReset", [&](const auto& s) { return errorOf(undoReset(database, s, m_account)); }, desk},
        {"history", [&](const auto& s) { return errorOf(history(database, s, m_account)); },
         desk | Role::Administrator | Role::Auditor},
        {"listAccounts", [&](const auto& s) { return errorOf(listAccounts(database, s, {})); },
         desk | Role::Administrator},
        {"accountBlocks", [&](const auto& s) { return errorOf(accountBlocks(database, s, {}, 10)); },
         desk | Role::Administrator},
        {"accountCounts", [&](const auto& s) { return errorOf(accountCounts(database, s)); },
         desk | Role::Administrator | Role::Auditor},
        {"watchPopulation", [&](const auto& s) { return errorOf(watchPopulation(database, s)); },
         desk | Role::Administrator | Role::Auditor},
    };
}

TEST_P(PinRightsTest, areThoseOfTheRoleNow) {
    test::expectRights(m_site, operations());
}

} // namespace pindesk::pins
