#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "app/workstation/configuration.h"
#include <QDateTime>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;

std::optional<QString> Context::optional(const QString& option) const {
    return isSet(option) ? std::optional(value(option)) : std::nullopt;
}

Result<QString> Context::required(const QString& option) const {
    if (!isSet(option))
        return usageError(Words::tr("%1 needs --%2.").arg(m_line.command()->words, option));
    return value(option);
}

Result<std::optional<qint64>> Context::number(const QString& option, qint64 least, qint64 most) const {
    if (!isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return usageError(
            Words::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most));
    return number;
}

Result<storage::SiteUrl> Context::site() const {
    if (global().site.isEmpty())
        return usageError(Words::tr("No site is named: give --site sqlite:///absolute/path.db or --site "
                                    "postgresql://user@host/database, or write site=URL into %1.")
                              .arg(workstation::configurationPath()));
    return storage::SiteUrl::parse(global().site);
}

Result<storage::Database> Context::openDatabase() const {
    PINDESK_TRY(const auto url, site());
    return storage::Database::open(url);
}

Result<staff::SignInRequest> Context::askSignIn() {
    if (global().user.isEmpty())
        return usageError(Words::tr("Say who you are: give --user NAME, or write user=NAME into %1.")
                              .arg(workstation::configurationPath()));
    staff::SignInRequest request;
    request.userName = global().user.trimmed().toLower();
    request.workstation = workstation::workstationName();
    PINDESK_TRY(request.password,
                secrets.operatorPassword({u"password"_s, Words::tr("Password of %1").arg(global().user)}));
    return request;
}

Result<audit::Session> Context::signIn(storage::Database& database) {
    PINDESK_TRY(const auto request, askSignIn());
    return staff::signIn(database, request);
}

QString timeText(Milliseconds time) {
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODate);
}

} // namespace pindesk::ctl
