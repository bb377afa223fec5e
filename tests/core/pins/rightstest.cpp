#include "core/pins/accountcounts.h"
#include "core/pins/getpin.h"
#include "core/pins/givehint.h"
#include "core/pins/history.h"
#include "core/pins/listaccounts.h"
#include "core/pins/overrideverification.h"
#include "core/pins/resetpin.h"
#include "core/pins/revealpin.h"
#include "core/pins/undoreset.h"
#include "core/pins/verifycaller.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

/// Every operation by every role: what the table in the domain's description says, and nothing more.
class PinRightsTest : public PinsTest {
protected:
    struct Operation {
        const char* name;
        std::function<std::optional<Error>(const audit::Session&)> run;
        Roles allowed;
    };
    template <class T>
    static std::optional<Error> errorOf(const Result<T>& result) {
        return result ? std::nullopt : std::optional(result.error());
    }
    std::vector<Operation> operations();

    AccountNumber m_account = add();
};
PINDESK_ON_BOTH_DATABASES(PinRightsTest);

std::vector<PinRightsTest::Operation> PinRightsTest::operations() {
    storage::Database& database = m_site.database;
    const Roles desk = Role::Csr | Role::Supervisor;
    const std::optional<QString> statement = u"test"_s;
    const StaffId csr2 = m_site.otherCsr.actor.staffId;
    return {
        {"getPin", [&](const auto& s) { return errorOf(getPin(database, s, m_account)); }, desk},
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
        {"accountCounts", [&](const auto& s) { return errorOf(accountCounts(database, s)); },
         desk | Role::Administrator | Role::Auditor},
    };
}

TEST_P(PinRightsTest, followTheRoles) {
    const std::pair<Role, const audit::Session*> people[] = {{Role::Csr, &m_site.csr},
                                                             {Role::Supervisor, &m_site.supervisor},
                                                             {Role::Administrator, &m_site.administrator},
                                                             {Role::Auditor, &m_site.auditor}};
    for (const auto& [role, session] : people)
        for (const Operation& operation : operations()) {
            const auto error = operation.run(*session);
            const bool refused = error && error->code == ErrorCode::NotPermitted;
            EXPECT_NE(refused, operation.allowed.testFlag(role))
                << operation.name << " by " << qPrintable(session->actor.userName)
                << (error ? qPrintable(u": "_s + error->detail) : "");
        }
}

TEST_P(PinRightsTest, areThoseOfNowAndNotOfTheSignIn) {
    run("UPDATE staff SET roles = 'auditor' WHERE user_name = 'csr1'");
    run("UPDATE staff SET status = 'disabled' WHERE user_name = 'supervisor1'");
    for (const Operation& operation : operations()) {
        const auto disabled = operation.run(m_site.supervisor);
        EXPECT_TRUE(disabled && disabled->code == ErrorCode::NotPermitted) << operation.name;
        const auto moved = operation.run(m_site.csr);
        EXPECT_EQ(moved && moved->code == ErrorCode::NotPermitted, !operation.allowed.testFlag(Role::Auditor))
            << operation.name;
    }
}

} // namespace pindesk::pins
