#include "ui/common/timetext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(time)
};

constexpr Milliseconds minute = 60 * 1000;
constexpr Milliseconds hour = 60 * minute;
constexpr Milliseconds day = 24 * hour;

/// Some locales' short format has seconds.
QString timeOfDay(QTime time) {
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s).remove(u".ss"_s);
    return QLocale().toString(time, format);
}

} // namespace

QString clockText(Milliseconds at) {
    return timeOfDay(QDateTime::fromMSecsSinceEpoch(at).time());
}

QString dateText(Milliseconds at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), Words::tr("d MMM yyyy"));
}

QString whenText(Milliseconds at, Milliseconds now) {
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QString time = timeOfDay(then.time());
    if (then.date() == today)
        return Words::tr("today %1").arg(time);
    if (then.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(time);
    //: a date of this year, and of another: in the forms of QLocale::toString
    const QString format = then.date().year() == today.year() ? Words::tr("d MMM") : Words::tr("d MMM yyyy");
    return u"%1 %2"_s.arg(QLocale().toString(then.date(), format), time);
}

QString ageText(Milliseconds duration) {
    if (duration < minute)
        return Words::tr("less than a minute");
    if (duration < hour)
        return duration < 2 * minute ? Words::tr("1 minute") : Words::tr("%1 minutes").arg(duration / minute);
    if (duration < day)
        return duration < 2 * hour ? Words::tr("1 hour") : Words::tr("%1 hours").arg(duration / hour);
    return duration < 2 * day ? Words::tr("1 day") : Words::tr("%1 days").arg(duration / day);
}

} // namespace pindesk::ui
