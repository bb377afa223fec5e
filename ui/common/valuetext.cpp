#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QString dated(Milliseconds at, const QString& time) {
    const QLocale locale;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return locale.toString(moment.date(), u"d MMM yyyy"_s) + u' ' + locale.toString(moment.time(), time);
}

QString translated(const char* text) {
    return QCoreApplication::translate("values", text);
}

} // namespace

QString numberText(std::int64_t number) {
    return QLocale().toString(qint64{number});
}

QString ordinalText(int number) {
    const bool isTeen = number / 10 % 10 == 1;
    const int last = isTeen ? 0 : number % 10;
    return (last == 1   ? translated(QT_TRANSLATE_NOOP("values", "%1st"))
            : last == 2 ? translated(QT_TRANSLATE_NOOP("values", "%1nd"))
            : last == 3 ? translated(QT_TRANSLATE_NOOP("values", "%1rd"))
                        : translated(QT_TRANSLATE_NOOP("values", "%1th")))
        .arg(numberText(number));
}

int pluralOf(std::int64_t number) {
    return static_cast<int>(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
}

QString momentText(Milliseconds at) {
    return dated(at, u"HH:mm"_s);
}

QString exactMomentText(Milliseconds at) {
    return dated(at, u"HH:mm:ss"_s);
}

QString durationText(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::ceil(seconds));
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("values", "less than a second"));
    if (whole < 60)
        return translated(QT_TRANSLATE_NOOP("values", "%1 s")).arg(whole);
    if (whole < 3600)
        return translated(QT_TRANSLATE_NOOP("values", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return translated(QT_TRANSLATE_NOOP("values", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

QString minutesText(Milliseconds left) {
    const Milliseconds minutes = left / 60'000;
    if (minutes < 1)
        return translated(QT_TRANSLATE_NOOP("values", "less than a minute"));
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("values", "%1 min")).arg(minutes);
    return translated(QT_TRANSLATE_NOOP("values", "%1 h %2 min")).arg(minutes / 60).arg(minutes % 60);
}

} // namespace pindesk::ui
