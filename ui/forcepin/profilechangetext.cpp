#include "ui/forcepin/profilechangetext.h"
#include "ui/common/eventtext.h"
#include "ui/common/named.h"
#include "ui/common/profiletext.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::ProfileChange;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(profiles)
};

// By their paths in the document.
constexpr std::array members{
    Named{QLatin1StringView("/name"), QT_TRANSLATE_NOOP("profiles", "Name")},
    Named{QLatin1StringView("/active"), QT_TRANSLATE_NOOP("profiles", "Profile in use")},
    Named{QLatin1StringView("/pin_length/min"), QT_TRANSLATE_NOOP("profiles", "Shortest PIN")},
    Named{QLatin1StringView("/pin_length/max"), QT_TRANSLATE_NOOP("profiles", "Longest PIN")},
    Named{QLatin1StringView("/old_pin_days"), QT_TRANSLATE_NOOP("profiles", "Days until a PIN is old")},
    Named{QLatin1StringView("/force/active"), QT_TRANSLATE_NOOP("profiles", "Force PIN change")},
    Named{QLatin1StringView("/force/authentication_profile"),
          QT_TRANSLATE_NOOP("profiles", "Identify the caller with")},
    Named{QLatin1StringView("/force/scenarios"), QT_TRANSLATE_NOOP("profiles", "Force PIN change")},
    Named{QLatin1StringView("/force/also_customer_set"),
          QT_TRANSLATE_NOOP("profiles", "Also check customers' own PINs")},
    Named{QLatin1StringView("/activation/active"), QT_TRANSLATE_NOOP("profiles", "Customer activation")},
    Named{QLatin1StringView("/activation/scenarios"), QT_TRANSLATE_NOOP("profiles", "Customer activation")},
    Named{QLatin1StringView("/questions"), QT_TRANSLATE_NOOP("profiles", "Questions")},
    Named{QLatin1StringView("/required"), QT_TRANSLATE_NOOP("profiles", "Right answers needed")},
};

QString memberText(const QString& member) {
    const char* const text = find(members, member);
    return text != nullptr ? Words::tr(text) : member;
}

QString entryText(const QString& member, const QJsonValue& entry) {
    if (member == "/questions"_L1)
        return itemText(entry.toString());
    const auto scenario = pinrules::scenarioFromName(entry.toString());
    return scenario ? scenarioText(*scenario) : entry.toString();
}

QString valueText(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? Words::tr("on") : Words::tr("off");
    if (value.isDouble())
        return QString::number(value.toInt());
    return value.toString().isEmpty() ? Words::tr("nothing") : value.toString();
}

QString listText(const QString& member, const QJsonArray& list) {
    QStringList texts;
    for (const QJsonValue& entry : list)
        texts << entryText(member, entry);
    return texts.join(u", "_s);
}

QString lineOf(const ProfileChange& change) {
    const QString member = memberText(change.member);
    switch (change.kind) {
    case ProfileChange::Kind::Added:
        return Words::tr("%1: “%2” added").arg(member, entryText(change.member, change.after));
    case ProfileChange::Kind::Removed:
        return Words::tr("%1: “%2” removed").arg(member, entryText(change.member, change.before));
    case ProfileChange::Kind::Ordered:
        return Words::tr("%1: the order is now %2")
            .arg(member, listText(change.member, change.after.toArray()));
    case ProfileChange::Kind::Changed:
        break;
    }
    return Words::tr("%1: %2, before %3").arg(member, valueText(change.after), valueText(change.before));
}

QString useText(const forcepin::ProfileUse& use) {
    if (use.kind == forcepin::ProfileUse::Kind::ByProfile)
        return Words::tr("profile %1").arg(use.by);
    if (use.by == "profile.gateway"_L1)
        return Words::tr("the customers' pages");
    if (use.by == "profile.counter"_L1)
        return Words::tr("the counter");
    return Words::tr("the telephone");
}

} // namespace

QStringList changeLines(const forcepin::Profile& before, const forcepin::Profile& after) {
    QStringList lines;
    for (const ProfileChange& change : forcepin::compareProfiles(before, after))
        lines << lineOf(change);
    return lines;
}

QString usesText(const std::vector<forcepin::ProfileUse>& uses) {
    QStringList texts;
    for (const forcepin::ProfileUse& use : uses)
        texts << useText(use);
    return texts.join(u", "_s);
}

} // namespace pindesk::ui
