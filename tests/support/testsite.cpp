#include "tests/support/testsite.h"
#include "core/staff/initsite.h"
#include "core/staff/signin.h"
#include "core/staff/sitesettings.h"

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

template <class T>
T required(Result<T> result, const char* what) {
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().field), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void putSetting(storage::Database& database, const char* key, const QByteArray& json) {
    (void)required(database.write([&](storage::Transaction& transaction) {
        return transaction->execute("setting_set", {storage::Utf8{key}, storage::Utf8{json}, 0, 0});
    }),
                   "setting");
}

} // namespace

Secret initTestSite(storage::Database& database) {
    staff::InitSiteRequest request;
    request.name = u"Springfield Water"_s;
    request.supportPhone = u"555 0100"_s;
    request.environment = u"test"_s;
    request.administrator = u"admin1"_s;
    request.password = Secret(passwordOf(u"admin1"_s));
    request.workstation = u"test"_s;
    request.cost = cheapCost;
    return required(staff::initSite(database, request), "init").recoveryKey;
}

QByteArray passwordOf(const QString& userName) {
    return "Secret-Of-" + userName.toUtf8() + "-7";
}

audit::Session signIn(storage::Database& database, const QString& userName) {
    return required(staff::signIn(database, {userName, Secret(passwordOf(userName)), u"desk-"_s + userName}),
                    "sign-in");
}

void addPerson(storage::Database& database, const audit::Session& administrator, const QString& userName,
               Roles roles) {
    staff::AddStaffRequest request;
    request.userName = userName;
    request.roles = roles;
    request.password = Secret(passwordOf(userName));
    request.cost = cheapCost;
    // An administrator takes four eyes, of which a test that only needs one has two.
    const bool isGuarded = roles.testFlag(Role::Administrator);
    if (isGuarded)
        putSetting(database, staff::keys::fourEyes, "false");
    (void)required(staff::addStaff(database, administrator, request), "staff add");
    if (isGuarded)
        putSetting(database, staff::keys::fourEyes, "true");
}

TestSite::TestSite(storage::SiteUrl::Product product)
    : files(product)
    , database(files.open())
    , recoveryKey(initTestSite(database)) {
    administrator = signIn(u"admin1"_s);
    supervisor = add(u"supervisor1"_s, Role::Supervisor);
    csr = add(u"csr1"_s, Role::Csr);
    otherCsr = add(u"csr2"_s, Role::Csr);
    auditor = add(u"auditor1"_s, Role::Auditor);
}

QByteArray TestSite::passwordOf(const QString& userName) {
    return test::passwordOf(userName);
}

audit::Session TestSite::signIn(const QString& userName) {
    return test::signIn(database, userName);
}

audit::Session TestSite::add(const QString& userName, Roles roles) {
    addPerson(database, administrator, userName, roles);
    return signIn(userName);
}

AccountId TestSite::addDirectoryAccount(const QByteArray& location, const QByteArray& customer,
                                        const QString& lastName) {
    const auto id =
        files.ask(u"SELECT COALESCE(MAX(account_id), 0) + 1 FROM directory_account"_s).toLongLong();
    files.ask(u"INSERT INTO directory_account (account_id, location_id, customer_id, last_name, import_run, "
              u"row_hash)"
              " VALUES (%1, '%2', '%3', '%4', 0, 0)"_s.arg(id)
                  .arg(QString::fromLatin1(location), QString::fromLatin1(customer), lastName));
    return AccountId(id);
}

void TestSite::setSetting(const char* key, const QByteArray& json) {
    putSetting(database, key, json);
}

} // namespace pindesk::test
