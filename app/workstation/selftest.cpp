#include "app/workstation/selftest.h"
#include "app/workstation/configuration.h"
#include "core/crypto/startupgate.h"
#include "core/directory/sqlsource.h"
#include "core/staff/makesite.h"
#include "core/staff/signin.h"
#include "core/staff/site.h"
#include "ui/common/errortext.h"
#include "ui/common/spokenlanguage.h"
#include <QTemporaryDir>
#include <QTranslator>
#include <cstdio>

namespace pindesk::workstation {
using namespace Qt::StringLiterals;
namespace {

/// The site is gone with its folder, a moment later.
constexpr QByteArrayView password = "Self-test-2468";

staff::InitSiteRequest requestOf(const QString& name) {
    staff::InitSiteRequest request;
    request.name = name;
    request.supportPhone = u"0"_s;
    request.environment = u"test"_s;
    request.administrator = u"admin1"_s;
    request.password = Secret(password);
    request.workstation = workstationName();
    return request;
}

auto unlike(const QString& what) {
    return fail(ErrorCode::Internal, u"self_test"_s, what);
}

/// As the customers' directories are read: by Qt's driver.
Result<void> checkForeignReading(const QString& path, const QString& name) {
    PINDESK_TRY(const auto source,
                directory::SqlSource::open(u"QSQLITE"_s, u"database="_s + path, u"SELECT name FROM site"_s));
    directory::RawRow row;
    PINDESK_TRY(const bool isThere, source->next(row));
    if (!isThere || row.fields.size() != 1 || row.fields[0] != name.toStdString())
        return unlike(u"the driver QSQLITE reads something else"_s);
    return {};
}

Result<void> checkSite() {
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::FileUnwritable, QDir::tempPath(), folder.errorString());
    const QString path = folder.filePath(u"self-test.db"_s);
    const auto request = requestOf(u"Self-test – Prüfung – проверка"_s);
    storage::SiteUrl url;
    url.path = path;
    staff::NewSiteFile file(url);
    PINDESK_CHECK(staff::makeSite(file, request));
    {
        PINDESK_TRY(auto database, storage::Database::open(url));
        staff::SignInRequest person;
        person.userName = request.administrator;
        person.password = Secret(password);
        person.workstation = request.workstation;
        PINDESK_CHECK(staff::signIn(database, person));
        PINDESK_TRY(const auto site, database.read([](storage::Connection& connection) {
            return staff::readSite(connection);
        }));
        if (site.name != request.name)
            return unlike(u"the site's name is read as something else"_s);
    }
    return checkForeignReading(path, request.name);
}

QString checkDrivers() {
    const QStringList broken = directory::SqlSource::brokenDrivers();
    return broken.isEmpty() ? QString() : u"cannot be loaded: "_s + broken.join(u", "_s);
}

QString checkTranslations() {
    QStringList missing;
    for (const QString& language : ui::spokenLanguages())
        if (QTranslator words;
            !words.load(u":/translations/pindesk_%1.qm"_s.arg(language)) || words.isEmpty())
            missing << language;
    return missing.isEmpty() ? QString() : u"missing: "_s + missing.join(u", "_s);
}

QString problemOf(const Result<void>& result) {
    if (result)
        return {};
    const QString& detail = result.error().detail;
    const QString text = ui::errorText(result.error());
    return text.contains(detail) ? text : text + u" ("_s + detail + u')';
}

} // namespace

QList<SelfTestFinding> selfTest() {
    const auto gate = crypto::StartupGate::open();
    QList<SelfTestFinding> findings;
    findings.append({u"crypto"_s, gate ? QString() : problemOf(fail(gate.error()))});
    findings.append({u"sql_drivers"_s, checkDrivers()});
    findings.append({u"translations"_s, checkTranslations()});
    findings.append({u"site"_s, gate ? problemOf(checkSite()) : u"needs the cryptography"_s});
    return findings;
}

bool isWhole(const QList<SelfTestFinding>& findings) {
    return std::all_of(findings.begin(), findings.end(),
                       [](const SelfTestFinding& finding) { return finding.problem.isEmpty(); });
}

QStringList linesOf(const QList<SelfTestFinding>& findings) {
    QStringList lines;
    for (const SelfTestFinding& finding : findings)
        lines << finding.check + (finding.problem.isEmpty() ? u": ok"_s : u": PROBLEM "_s + finding.problem);
    return lines;
}

int tellSelfTest(const QString& headline) {
    const auto findings = selfTest();
    for (const QString& line : QStringList{headline} + linesOf(findings))
        std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
    return isWhole(findings) ? 0 : 1;
}

} // namespace pindesk::workstation
