#pragma once
#include "core/pins/pinrecord.h"
#include "core/pins/verification.h"
#include "tests/support/testsite.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace pindesk::pins {

/// An account as a test wants it.
struct AccountSetup {
    QByteArray location = "12345";
    QByteArray customer = "678";
    AccountState state = AccountState::NotRegistered;
    crypto::PinKind kind = crypto::PinKind::Initial;
    QByteArray pin = "Old-7391";
    QByteArray hint = {};
    QString email = {};
    bool emailVerified = false;
};

/// Of a customer who has registered and uses it.
inline const AccountSetup registeredAccount{.state = AccountState::Active,
                                            .kind = crypto::PinKind::Customer,
                                            .pin = "Customers-1",
                                            .hint = "my dog",
                                            .email = QStringLiteral("anselmo@example.org"),
                                            .emailVerified = true};

/// A site in which accounts have PINs, on both databases.
class PinsTest : public test::SiteTest {
protected:
    [[nodiscard]] bool isSqlite() const { return GetParam() == storage::SiteUrl::Product::Sqlite; }
    [[nodiscard]] AccountNumber add(const AccountSetup& setup = {});
    [[nodiscard]] AccountId idOf(const AccountNumber& account) const;
    /// The caller of this account counts as verified by this person.
    void vouch(const audit::Session& session, const AccountNumber& account);

    QVariant ask(const QString& sql) const { return m_site.files.ask(sql); }
    void run(const QByteArray& sql);
    [[nodiscard]] QByteArray literal(const QByteArray& bytes) const;
    [[nodiscard]] QByteArray seal(crypto::PinKind kind, const AccountNumber& account, const QByteArray& pin);
    /// The PIN that is stored now, opened with the administrator's keys.
    [[nodiscard]] QByteArray storedPin(const AccountNumber& account);
    /// The `detail` of the newest audit row with this action, with its `reason` added; empty when none.
    [[nodiscard]] QJsonObject audited(const char* action) const;
    [[nodiscard]] int auditedTimes(const char* action) const;
};

} // namespace pindesk::pins
