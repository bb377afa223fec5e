#pragma once
#include "core/audit/session.h"
#include "core/staff/addstaff.h"
#include "tests/support/testdatabase.h"

namespace pindesk::test {

/// The cheapest Argon2id there is: tests prove rules, not resistance.
inline constexpr crypto::PasswordCost cheapCost{8, 1, 1};
[[nodiscard]] inline Secret secretOf(const char* text) {
    return Secret(QByteArrayView(text));
}

/// Makes a site with the administrator admin1; the recovery key. Like all here, it ends the program when it
/// fails.
[[nodiscard]] Secret initTestSite(storage::Database& database);
[[nodiscard]] QByteArray passwordOf(const QString& userName);
[[nodiscard]] audit::Session signIn(storage::Database& database, const QString& userName);
void addPerson(storage::Database& database, const audit::Session& administrator, const QString& userName,
               Roles roles);

/// A site with an administrator, a supervisor, two CSRs and an auditor, all signed in.
class TestSite {
public:
    explicit TestSite(storage::SiteUrl::Product product);

    TestDatabase files;
    storage::Database database;
    Secret recoveryKey;
    audit::Session administrator, supervisor, csr, otherCsr, auditor;

    [[nodiscard]] const storage::SiteUrl& url() const { return files.url(); }
    [[nodiscard]] static QByteArray passwordOf(const QString& userName);
    /// Signs a person in once more, as another desk would.
    [[nodiscard]] audit::Session signIn(const QString& userName);
    /// An account in the directory, with nothing but its number and name. No PIN record yet.
    AccountId addDirectoryAccount(const QByteArray& location, const QByteArray& customer,
                                  const QString& lastName = QStringLiteral("Smith"));
    void setSetting(const char* key, const QByteArray& json);

private:
    audit::Session add(const QString& userName, Roles roles);
};

class SiteTest : public testing::TestWithParam<storage::SiteUrl::Product> {
protected:
    TestSite m_site{GetParam()};
};

} // namespace pindesk::test
