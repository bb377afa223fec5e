#include "ui/settings/settingtext.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <array>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::SettingDefinition;
using staff::SettingKind;
namespace keys = staff::keys;
namespace {

struct Named {
    const char* key;
    const char* name;
    const char* effect;
};

constexpr std::array words{
    Named{keys::pinFormat, QT_TRANSLATE_NOOP("settings", "Format of generated PINs"),
          QT_TRANSLATE_NOOP("settings", "Of new initial PINs, at the desk and in a run. Digits alone suit "
                                        "telephone entry.")},
    Named{keys::pinPolicy, QT_TRANSLATE_NOOP("settings", "Length of a PIN"),
          QT_TRANSLATE_NOOP("settings",
                            "Whoever chooses it: staff, customer or program. PINs that exist stay "
                            "as they are.")},
    Named{keys::pinBlocklist, QT_TRANSLATE_NOOP("settings", "Words that are no PIN here"),
          QT_TRANSLATE_NOOP("settings", "One to a line, beside the built-in list of PINs that everybody "
                                        "guesses: the site's name, its town …")},
    Named{keys::pinTypedByStaff, QT_TRANSLATE_NOOP("settings", "Staff may type a new PIN"),
          QT_TRANSLATE_NOOP("settings", "Off: a reset always gives a generated PIN.")},
    Named{keys::undoMinutes, QT_TRANSLATE_NOOP("settings", "Minutes to undo a reset"),
          QT_TRANSLATE_NOOP("settings", "Until the customer uses the new PIN. 0: a reset cannot be undone.")},
    Named{keys::hintEnabled, QT_TRANSLATE_NOOP("settings", "PIN hints"),
          QT_TRANSLATE_NOOP("settings", "Whether the desk may give a verified caller the hint.")},
    Named{keys::revealsPerHour, QT_TRANSLATE_NOOP("settings", "Reveals in an hour"),
          QT_TRANSLATE_NOOP("settings", "How many initial PINs one person may reveal. 0: none at all.")},
    Named{keys::verificationItems, QT_TRANSLATE_NOOP("settings", "What callers are asked for"),
          QT_TRANSLATE_NOOP("settings",
                            "In this order. Their answers are compared; what is on record is never "
                            "shown.")},
    Named{keys::verificationRequired, QT_TRANSLATE_NOOP("settings", "Right answers needed"),
          QT_TRANSLATE_NOOP("settings", "Before the hint, a reveal or a reset is open.")},
    Named{keys::verificationAttempts, QT_TRANSLATE_NOOP("settings", "Wrong tries in an hour"),
          QT_TRANSLATE_NOOP("settings", "For one account by one person; then a supervisor is needed.")},
    Named{keys::resetReasons, QT_TRANSLATE_NOOP("settings", "More reasons for a reset"),
          QT_TRANSLATE_NOOP("settings", "One to a line, beside the built-in ones: PIN forgotten, new e-mail "
                                        "address, not received, suspected, caller, other.")},
    Named{keys::fourEyes, QT_TRANSLATE_NOOP("settings", "Four eyes"),
          QT_TRANSLATE_NOOP("settings", "A supervisor cannot override the verification of their own caller. "
                                        "Off: only for a site of one person.")},
    Named{keys::idleMinutes, QT_TRANSLATE_NOOP("settings", "Minutes until an unused desk locks"),
          QT_TRANSLATE_NOOP("settings", "Secrets leave the screen; what was typed stays.")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("settings", text);
}

} // namespace

SettingWords settingWords(const QString& key) {
    for (const Named& each : words)
        if (key == QLatin1StringView(each.key))
            return {translated(each.name), translated(each.effect)};
    return {key, {}};
}

QString pinFormatText(const QString& format) {
    if (format == "alphanumeric"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "5 letters and digits (60 million)"));
    if (format == "readable"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "6 characters without look-alikes (887 million)"));
    return translated(QT_TRANSLATE_NOOP("settings", "%1 digits")).arg(format.section(u':', 1));
}

QString settingValueText(const SettingDefinition& definition, const QJsonValue& value) {
    switch (definition.kind) {
    case SettingKind::Number:
        return numberText(value.toInt());
    case SettingKind::Switch:
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("settings", "On"))
                              : translated(QT_TRANSLATE_NOOP("settings", "Off"));
    case SettingKind::Format:
        return pinFormatText(value.toString());
    case SettingKind::Lengths:
        return translated(QT_TRANSLATE_NOOP("settings", "%1 to %2"))
            .arg(value["min"_L1].toInt())
            .arg(value["max"_L1].toInt());
    case SettingKind::Texts:
        break;
    }
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts << (QLatin1StringView(definition.key) == QLatin1StringView(keys::verificationItems)
                      ? itemText(text.toString())
                      : text.toString());
    return texts.isEmpty() ? translated(QT_TRANSLATE_NOOP("settings", "none")) : texts.join(u", "_s);
}

QString settingRangeText(const SettingDefinition& definition) {
    QString text = translated(QT_TRANSLATE_NOOP("settings", "Default: %1."))
                       .arg(settingValueText(definition, staff::standardOf(definition)));
    if (definition.kind == SettingKind::Number || definition.kind == SettingKind::Lengths)
        text += u' ' + translated(QT_TRANSLATE_NOOP("settings", "From %1 to %2."))
                           .arg(numberText(definition.least), numberText(definition.most));
    return text;
}

} // namespace pindesk::ui
