#pragma once
#include "core/mail/mailvalues.h"
#include "core/pins/pinrepository.h"
#include "core/registration/enableaccount.h"
#include "core/registration/registercustomer.h"
#include "core/registration/signincustomer.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::registration {

inline const QByteArray customersPlace = "192.0.2.0/24";

/// A site with customer pages, a service that works for customers, and accounts, on both databases.
class RegistrationTest : public pins::PinsTest {
protected:
    RegistrationTest();

    CustomerSignIn signIn(const AccountNumber& account, const char* pin,
                          const QByteArray& place = customersPlace);
    CustomerStep stepOf(const AccountNumber& account, const char* pin,
                        const QByteArray& place = customersPlace) {
        return signIn(account, pin, place).step;
    }
    /// Registers with PIN `Spot-77` and hint `dog`.
    Result<Registered> registerAs(const ProvenCustomer& customer, const char* pin = "Spot-77",
                                  const QString& hint = QStringLiteral("my dog and the year"),
                                  const QString& email = QStringLiteral("ann@example.org"));
    /// An account that has registered and waits; its link's code.
    Secret registered(const AccountNumber& account, const char* initialPin = "Old-7391");
    EnableOutcome enable(const Secret& code, const AccountNumber& account, const char* pin = "Spot-77");

    /// The newest mail's values, opened with the administrator's keys, by name.
    [[nodiscard]] QMap<QString, QByteArray> newestMail() const;
    /// The code at the end of the link in the newest mail.
    [[nodiscard]] Secret mailedCode() const;
    [[nodiscard]] int countOf(const QString& table, const QString& where = QStringLiteral("1 = 1")) const {
        return ask(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where)).toInt();
    }
    [[nodiscard]] pins::AccountFlags flagsOf(const AccountNumber& account);
    /// All bytes of a table.
    [[nodiscard]] QByteArray dump(const QString& table) const;

    audit::Session m_service;
    Origin m_gateway{{}, customersPlace};
};

} // namespace pindesk::registration
