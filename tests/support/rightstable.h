#pragma once
#include "tests/support/testsite.h"

namespace pindesk::test {

/// An operation that asks for a right, and who has that right. tests/lint/checkrights.py refuses an operation
/// without one.
struct GuardedOperation {
    const char* name;
    std::function<std::optional<Error>(const audit::Session&)> run;
    Roles allowed;
};

template <class T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

/// Every operation by every role, and by people whose role or status was changed after they signed in. That
/// every operation of the core stands in one of these tables is seen to by tests/lint/checkrights.py.
inline void expectRights(TestSite& site, const std::vector<GuardedOperation>& operations) {
    const auto expectRefused = [](const GuardedOperation& operation, const audit::Session& session,
                                  bool expected) {
        const auto error = operation.run(session);
        EXPECT_EQ(error && error->code == ErrorCode::NotPermitted, expected)
            << operation.name << " by " << qPrintable(session.actor.userName) << ' '
            << (error ? qPrintable(error->detail) : "");
    };
    addPerson(site.database, site.administrator, QStringLiteral("service1"), Role::Service);
    const audit::Session service = site.signIn(QStringLiteral("service1"));
    const std::pair<Role, const audit::Session*> people[] = {{Role::Csr, &site.csr},
                                                             {Role::Service, &service},
                                                             {Role::Supervisor, &site.supervisor},
                                                             {Role::Administrator, &site.administrator},
                                                             {Role::Auditor, &site.auditor}};
    for (const auto& [role, session] : people)
        for (const GuardedOperation& operation : operations)
            expectRefused(operation, *session, !operation.allowed.testFlag(role));

    site.files.ask(QStringLiteral("UPDATE staff SET roles = 'auditor' WHERE user_name = 'csr1'"));
    site.files.ask(QStringLiteral("UPDATE staff SET roles = 'csr' WHERE user_name = 'admin1'"));
    site.files.ask(QStringLiteral(
        "UPDATE staff SET status = 'disabled' WHERE user_name IN ('supervisor1', 'auditor1')"));
    for (const GuardedOperation& operation : operations) {
        expectRefused(operation, site.csr, !operation.allowed.testFlag(Role::Auditor));
        expectRefused(operation, site.administrator, !operation.allowed.testFlag(Role::Csr));
        expectRefused(operation, site.supervisor, true);
        expectRefused(operation, site.auditor, true);
    }
}

} // namespace pindesk::test
