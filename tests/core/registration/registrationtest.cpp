#include "tests/core/registration/registrationtest.h"
#include "core/crypto/outboxseal.h"
#include <QSqlQuery>
#include <QSqlRecord>

namespace pindesk::registration {
using namespace Qt::StringLiterals;

RegistrationTest::RegistrationTest() {
    test::addPerson(m_site.database, m_site.administrator, u"gateway"_s, Role::Service);
    m_service = test::signIn(m_site.database, u"gateway"_s);
    m_site.setSetting("customer_pages.base", R"("https://pin.example.org/desk")");
    m_site.database.setMoment(1'800'000'000'000); // no window ends meanwhile
}

CustomerSignIn RegistrationTest::signIn(const AccountNumber& account, const char* pin,
                                        const QByteArray& place) {
    auto signedIn =
        signInCustomer(m_site.database, m_service, {account.toString(), test::secretOf(pin), {{}, place}});
    EXPECT_TRUE(signedIn) << (signedIn ? "" : qPrintable(signedIn.error().detail));
    return signedIn ? std::move(*signedIn) : CustomerSignIn();
}

Result<Registered> RegistrationTest::registerAs(const ProvenCustomer& customer, const char* pin,
                                                const QString& hint, const QString& email) {
    return registerCustomer(m_site.database, m_service,
                            {customer, {test::secretOf(pin), hint}, email, u"es"_s});
}

Secret RegistrationTest::registered(const AccountNumber& account, const char* initialPin) {
    const auto done = registerAs(*signIn(account, initialPin).customer);
    EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().detail));
    return mailedCode();
}

EnableOutcome RegistrationTest::enable(const Secret& code, const AccountNumber& account, const char* pin) {
    const auto outcome = enableAccount(m_site.database, m_service,
                                       {code.clone(), account.toString(), test::secretOf(pin), m_gateway});
    EXPECT_TRUE(outcome) << (outcome ? "" : qPrintable(outcome.error().detail));
    return outcome.value_or(EnableOutcome());
}

QMap<QString, QByteArray> RegistrationTest::newestMail() const {
    const QString newest = u" FROM outbox ORDER BY created_at DESC, message_id DESC LIMIT 1"_s;
    const auto opened =
        crypto::openFromOutbox(m_site.administrator.keys, ask(u"SELECT message_id"_s + newest).toByteArray(),
                               ask(u"SELECT body"_s + newest).toByteArray());
    if (!opened)
        return {};
    QMap<QString, QByteArray> values;
    const auto packed = mail::unpackValues(*opened);
    for (const mail::PackedValue& value : packed.value())
        values.insert(QString::fromUtf8(value.name), value.text.toByteArray());
    return values;
}

Secret RegistrationTest::mailedCode() const {
    const QByteArray link = newestMail().value(u"link"_s);
    return Secret(QByteArrayView(link).sliced(link.lastIndexOf('/') + 1));
}

QByteArray RegistrationTest::dump(const QString& table) const {
    const QString name = u"dump"_s;
    QByteArray bytes;
    m_site.files.addToQtSql(name);
    {
        QSqlQuery query(u"SELECT * FROM "_s + table, QSqlDatabase::database(name));
        while (query.next())
            for (int column = 0; column < query.record().count(); ++column)
                bytes += query.value(column).toByteArray() + ' ';
    }
    QSqlDatabase::removeDatabase(name);
    return bytes;
}

pins::AccountFlags RegistrationTest::flagsOf(const AccountNumber& account) {
    const auto record = pins::findRecord(m_site.database.connection(), account);
    return record ? record->flags : pins::AccountFlags{false, true};
}

} // namespace pindesk::registration
