#include "ui/settings/settingtext.h"
#include "ui/common/eventtext.h"
#include "ui/common/distributiontext.h"
#include "ui/common/questiontext.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::SettingDefinition;
using staff::SettingKind;
namespace keys = staff::keys;
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("settings", text);
}

} // namespace

QString pinFormatText(const QString& format) {
    if (format == "alphanumeric"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "5 letters and digits (60 million)"));
    if (format == "readable"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "6 characters without look-alikes (887 million)"));
    return translated(QT_TRANSLATE_NOOP("settings", "%1 digits")).arg(format.section(u':', 1));
}

QString settingChoiceText(const QString& choice) {
    if (choice == "pin"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "the PIN itself"));
    if (choice == "reset_link"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "a link to choose a new one"));
    if (choice == "starttls"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "STARTTLS (usually port 587)"));
    if (choice == "tls"_L1)
        return translated(QT_TRANSLATE_NOOP("settings", "TLS from the start (usually port 465)"));
    return choice;
}

QString settingListText(const SettingDefinition& definition, const QString& text) {
    const QLatin1StringView key(definition.key);
    if (key == QLatin1StringView(keys::verificationItems))
        return itemText(text);
    if (key == QLatin1StringView(keys::surveyAnswers))
        return surveyAnswerText(text);
    return key == QLatin1StringView(keys::questionList) ? questionText(text) : text;
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
    case SettingKind::Choice:
        return settingChoiceText(value.toString());
    case SettingKind::Certificates:
        return value.toString().isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("settings", "those that the system trusts"))
                   : translated(QT_TRANSLATE_NOOP("settings", "the site's own"));
    case SettingKind::Text:
    case SettingKind::Host:
    case SettingKind::Mailbox:
    case SettingKind::Address:
        return value.toString().isEmpty() ? translated(QT_TRANSLATE_NOOP("settings", "none"))
                                          : value.toString();
    case SettingKind::Texts:
        break;
    }
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts << settingListText(definition, text.toString());
    return texts.isEmpty() ? translated(QT_TRANSLATE_NOOP("settings", "none")) : texts.join(u", "_s);
}

QString settingEffectText(const SettingDefinition& definition, const QJsonValue& value) {
    const QString effect = settingWords(QString::fromLatin1(definition.key)).effect;
    return effect.contains("%1"_L1) ? effect.arg(numberText(value.toInt()), ordinalText(value.toInt() + 1))
                                    : effect;
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
