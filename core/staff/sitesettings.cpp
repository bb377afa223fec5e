#include "core/staff/sitesettings.h"
#include "core/crypto/pinformat.h"
#include "core/mail/mailaddress.h"
#include "core/storage/settings.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <array>
#include <cmath>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestText = 100;
constexpr qsizetype mostTexts = 100'000; // a blocklist may be a dictionary

constexpr std::array definitions{
    SettingDefinition{keys::pinFormat, SettingKind::Format, R"("alphanumeric")", 0, 0, Right::ChangeSettings},
    SettingDefinition{keys::pinPolicy, SettingKind::Lengths, R"({"min":4,"max":16})", 4, 64,
                      Right::ChangePinPolicy}, // never below 4: ISO 9564-1
    SettingDefinition{keys::pinBlocklist, SettingKind::Texts, "[]", 0, longestText, Right::ChangePinPolicy},
    SettingDefinition{keys::pinTypedByStaff, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::undoMinutes, SettingKind::Number, "10", 0, 24 * 60, Right::ChangeSettings},
    SettingDefinition{keys::hintEnabled, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::revealsPerHour, SettingKind::Number, "20", 0, 1'000'000, Right::ChangeSettings},
    SettingDefinition{keys::verificationItems, SettingKind::Texts,
                      R"(["name","service_address","phone","birth_date","ssn_last4","email"])", 0,
                      longestText, Right::ChangeSettings},
    SettingDefinition{keys::verificationRequired, SettingKind::Number, "3", 1, 100, Right::ChangeSettings},
    SettingDefinition{keys::verificationAttempts, SettingKind::Number, "10", 1, 1000, Right::ChangeSettings},
    SettingDefinition{keys::resetReasons, SettingKind::Texts, "[]", 0, longestText, Right::ChangeSettings},
    SettingDefinition{keys::fourEyes, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::approvalHours, SettingKind::Number, "72", 1, 30 * 24, Right::ChangeSettings},
    SettingDefinition{keys::idleMinutes, SettingKind::Number, "5", 1, 15, Right::ChangeSettings},
    SettingDefinition{keys::initialPinDays, SettingKind::Number, "0", 0, 3650, Right::ChangeSettings},
    SettingDefinition{keys::reissueDays, SettingKind::Number, "14", 0, 365, Right::ChangeSettings},
    SettingDefinition{keys::surveyAnswers, SettingKind::Texts,
                      R"(["letter","bill","website","someone","other"])", 0, longestText,
                      Right::ChangeSettings},
    SettingDefinition{keys::forgotPinMails, SettingKind::Choice, R"("pin")", 0, 0, Right::ChangeSettings,
                      "pin reset_link"},
    SettingDefinition{keys::customerThrottle, SettingKind::Switch, "false", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::customerAccountFailures, SettingKind::Number, "10", 1, 1000,
                      Right::ChangeSettings},
    SettingDefinition{keys::customerPlaceFailures, SettingKind::Number, "100", 1, 1'000'000,
                      Right::ChangeSettings},
    SettingDefinition{keys::customerSiteFailures, SettingKind::Number, "300", 1, 1'000'000,
                      Right::ChangeSettings},
    SettingDefinition{keys::customerPages, SettingKind::Address, R"("")", 0, 200, Right::ChangeSettings},
    SettingDefinition{keys::customerLinkHours, SettingKind::Number, "4", 1, 7 * 24, Right::ChangeSettings},
    SettingDefinition{keys::watchWindow, SettingKind::Number, "60", 5, 24 * 60, Right::ChangeSettings},
    SettingDefinition{keys::watchTimes, SettingKind::Number, "3", 1, 100, Right::ChangeSettings},
    SettingDefinition{keys::watchLeast, SettingKind::Number, "10", 1, 1'000'000, Right::ChangeSettings},
    SettingDefinition{keys::watchInconsistent, SettingKind::Number, "2", 0, 1'000'000, Right::ChangeSettings},
    // NIST SP 800-63B, 5.2.2: at most 100 failures in a row
    SettingDefinition{keys::signInFailures, SettingKind::Number, "5", 1, 99, Right::ChangeSettings},
    SettingDefinition{keys::identityFailures, SettingKind::Number, "5", 1, 99, Right::ChangeSettings},
    SettingDefinition{keys::answerFailures, SettingKind::Number, "5", 1, 99, Right::ChangeSettings},
    SettingDefinition{keys::linkHours, SettingKind::Number, "4", 1, 7 * 24, Right::ChangeSettings},
    SettingDefinition{keys::linkBase, SettingKind::Address, R"("")", 0, 200, Right::ChangeSettings},
    SettingDefinition{keys::userNameMinimum, SettingKind::Number, "3", 3, 64, Right::ChangeSettings},
    SettingDefinition{keys::passwordLength, SettingKind::Lengths, R"({"min":8,"max":128})", 7, 128,
                      Right::ChangeSettings},
    SettingDefinition{keys::passwordUpper, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::passwordLower, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::passwordLetter, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::passwordDigit, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::passwordUserName, SettingKind::Switch, "true", 0, 1, Right::ChangeSettings},
    SettingDefinition{keys::passwordPrevious, SettingKind::Number, "1", 0, 24, Right::ChangeSettings},
    SettingDefinition{keys::passwordDays, SettingKind::Number, "0", 0, 730, Right::ChangeSettings},
    SettingDefinition{keys::passwordBlocklist, SettingKind::Texts, "[]", 0, longestText,
                      Right::ChangeSettings},
    SettingDefinition{keys::questionsAsked, SettingKind::Number, "1", 0, 10, Right::ChangeSettings},
    SettingDefinition{
        keys::questionList, SettingKind::Texts,
        R"(["childhood_friend","first_kiss","where_met_partner","first_car","first_grade_school"])", 0,
        longestText, Right::ChangeSettings},
    SettingDefinition{keys::answerLength, SettingKind::Lengths, R"({"min":1,"max":100})", 1, 100,
                      Right::ChangeSettings},
    SettingDefinition{keys::mailHost, SettingKind::Host, R"("")", 0, 253, Right::ChangeSettings},
    SettingDefinition{keys::mailPort, SettingKind::Number, "587", 1, 65535, Right::ChangeSettings},
    SettingDefinition{keys::mailSecurity, SettingKind::Choice, R"("starttls")", 0, 0, Right::ChangeSettings,
                      "starttls tls"},
    SettingDefinition{keys::mailUser, SettingKind::Text, R"("")", 0, 200, Right::ChangeSettings},
    SettingDefinition{keys::mailFromAddress, SettingKind::Mailbox, R"("")", 0, 254, Right::ChangeSettings},
    SettingDefinition{keys::mailFromName, SettingKind::Text, R"("")", 0, 100, Right::ChangeSettings},
    SettingDefinition{keys::mailCertificates, SettingKind::Certificates, R"("")", 0, 100'000,
                      Right::ChangeSettings},
    SettingDefinition{keys::profileGateway, SettingKind::Text, R"("")", 0, longestText,
                      Right::ManageProfiles},
    SettingDefinition{keys::profileCounter, SettingKind::Text, R"("")", 0, longestText,
                      Right::ManageProfiles},
    SettingDefinition{keys::profileTelephone, SettingKind::Texts, "[]", 0, 2 * longestText + 3,
                      Right::ManageProfiles},
};

constexpr int notANumber = -1;

tl::unexpected<Error> refuse(const SettingDefinition& definition, const QString& detail) {
    return fail(ErrorCode::InvalidInput, QString::fromLatin1(definition.key), detail);
}

Result<void> checkNumber(const SettingDefinition& definition, const QJsonValue& value) {
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number)
        return refuse(definition, u"not_a_number"_s);
    if (number < definition.least || number > definition.most)
        return refuse(definition, u"range"_s);
    return {};
}

Result<void> checkTexts(const SettingDefinition& definition, const QJsonValue& value) {
    if (!value.isArray())
        return refuse(definition, u"not_a_list"_s);
    if (value.toArray().size() > mostTexts)
        return refuse(definition, u"too_long"_s);
    for (const QJsonValue& text : value.toArray()) {
        if (!text.isString() || text.toString().trimmed().isEmpty())
            return refuse(definition, u"not_text"_s);
        if (text.toString().size() > definition.most)
            return refuse(definition, u"too_long"_s);
    }
    return {};
}

Result<void> checkLengths(const SettingDefinition& definition, const QJsonValue& value) {
    if (!value.isObject())
        return refuse(definition, u"not_an_object"_s);
    const QJsonObject standard = standardOf(definition).toObject();
    const auto length = [&](QLatin1StringView name) {
        return value.toObject().value(name).isUndefined() ? standard[name].toInt()
                                                          : value.toObject()[name].toInt(notANumber);
    };
    if (length("min"_L1) < definition.least || length("max"_L1) > definition.most ||
        length("min"_L1) > length("max"_L1))
        return refuse(definition, u"range"_s);
    return {};
}

Result<void> checkFormat(const SettingDefinition& definition, const QJsonValue& value) {
    if (const auto format = crypto::PinFormat::fromText(value.toString()); !format)
        return refuse(definition, format.error().detail);
    return {};
}

Result<void> checkChoice(const SettingDefinition& definition, const QJsonValue& value) {
    const QStringList choices = QString::fromLatin1(definition.choices).split(u' ');
    return choices.contains(value.toString()) ? Result<void>() : refuse(definition, u"unknown"_s);
}

Result<void> checkAddress(const SettingDefinition& definition, const QString& text) {
    // No query and no fragment: the link's secret is added as the fragment, which browsers keep to
    // themselves.
    const QUrl url(text, QUrl::StrictMode);
    // What never leaves the machine needs no TLS: a practice site's pages.
    const bool isLocal = url.scheme() == "http"_L1 &&
                         QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}.contains(url.host());
    if (!url.isValid() || (url.scheme() != "https"_L1 && !isLocal) || url.host().isEmpty() ||
        url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return refuse(definition, u"not_https"_s);
    return {};
}

/// What is common to all kinds that are one text.
Result<QString> checkedText(const SettingDefinition& definition, const QJsonValue& value) {
    const QString text = value.toString();
    if (!value.isString())
        return refuse(definition, u"not_text"_s);
    if (text.size() > definition.most)
        return refuse(definition, u"too_long"_s);
    const bool mayHaveLines = definition.kind == SettingKind::Certificates;
    if (std::any_of(text.begin(), text.end(), [mayHaveLines](QChar c) {
            return c.category() == QChar::Other_Control && !(mayHaveLines && (c == u'\n' || c == u'\r'));
        }))
        return refuse(definition, u"character"_s);
    return text;
}

Result<void> checkOneText(const SettingDefinition& definition, const QJsonValue& value) {
    PINDESK_TRY(const QString text, checkedText(definition, value));
    if (text.isEmpty())
        return {};
    if (definition.kind == SettingKind::Address)
        return checkAddress(definition, text);
    static const QRegularExpression machine(u"\\A[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\\z"_s);
    if (definition.kind == SettingKind::Host && !machine.match(text).hasMatch())
        return refuse(definition, u"character"_s);
    if (definition.kind == SettingKind::Mailbox)
        if (const auto address = mail::checkedAddress(text); !address)
            return refuse(definition, u"not_mailbox"_s);
    if (definition.kind == SettingKind::Certificates && !text.contains("-----BEGIN CERTIFICATE-----"_L1))
        return refuse(definition, u"not_pem"_s);
    return {};
}

Result<QJsonValue> usable(storage::Connection& connection, const char* key) {
    const SettingDefinition& definition = *findSetting(key);
    PINDESK_TRY(const QJsonValue stored, storedSetting(connection, key));
    return checkSetting(definition, stored) ? stored : standardOf(definition);
}

} // namespace

std::span<const SettingDefinition> settingDefinitions() {
    return definitions;
}

const SettingDefinition* findSetting(QByteArrayView key) {
    const auto found = std::find_if(definitions.begin(), definitions.end(),
                                    [&](const SettingDefinition& each) { return key == each.key; });
    return found == definitions.end() ? nullptr : &*found;
}

QJsonValue standardOf(const SettingDefinition& definition) {
    return QJsonDocument::fromJson('[' + QByteArray(definition.standard) + ']').array().first();
}

Result<void> checkSetting(const SettingDefinition& definition, const QJsonValue& value) {
    switch (definition.kind) {
    case SettingKind::Number:
        return checkNumber(definition, value);
    case SettingKind::Switch:
        return value.isBool() ? Result<void>() : refuse(definition, u"not_a_switch"_s);
    case SettingKind::Texts:
        return checkTexts(definition, value);
    case SettingKind::Format:
        return checkFormat(definition, value);
    case SettingKind::Choice:
        return checkChoice(definition, value);
    case SettingKind::Address:
    case SettingKind::Text:
    case SettingKind::Host:
    case SettingKind::Mailbox:
    case SettingKind::Certificates:
        return checkOneText(definition, value);
    case SettingKind::Lengths:
        break;
    }
    return checkLengths(definition, value);
}

Result<QJsonValue> storedSetting(storage::Connection& connection, const char* key) {
    const SettingDefinition* definition = findSetting(key);
    if (definition == nullptr)
        return fail(ErrorCode::Internal, QString::fromLatin1(key), u"no setting"_s);
    return storage::setting(connection, key, standardOf(*definition));
}

Result<int> numberSetting(storage::Connection& connection, const char* key) {
    return usable(connection, key).map([](const QJsonValue& value) { return value.toInt(); });
}

storage::Question numberQuestion(const char* key, int& number) {
    const SettingDefinition& definition = *findSetting(key);
    number = standardOf(definition).toInt();
    return {"setting_get", {storage::Utf8{key}}, [&](const storage::Row& row) -> Result<void> {
                const QJsonValue stored = storage::settingFrom(row.bytes(0));
                if (checkSetting(definition, stored))
                    number = stored.toInt();
                return {};
            }};
}

Result<std::vector<int>> numberSettings(storage::Connection& connection,
                                        std::initializer_list<const char*> keys) {
    std::vector<int> numbers;
    for (const char* key : keys) {
        PINDESK_TRY(const int number, numberSetting(connection, key));
        numbers.push_back(number);
    }
    return numbers;
}

Result<bool> switchSetting(storage::Connection& connection, const char* key) {
    return usable(connection, key).map([](const QJsonValue& value) { return value.toBool(); });
}

Result<QStringList> textsSetting(storage::Connection& connection, const char* key) {
    return usable(connection, key).map([](const QJsonValue& value) {
        QStringList texts;
        for (const QJsonValue& text : value.toArray())
            texts << text.toString();
        return texts;
    });
}

Result<QString> textSetting(storage::Connection& connection, const char* key) {
    return usable(connection, key).map([](const QJsonValue& value) { return value.toString(); });
}

Result<Lengths> lengthsSetting(storage::Connection& connection, const char* key) {
    return usable(connection, key).map([key](const QJsonValue& value) {
        const QJsonObject standard = standardOf(*findSetting(key)).toObject();
        return Lengths{value["min"_L1].toInt(standard["min"_L1].toInt()),
                       value["max"_L1].toInt(standard["max"_L1].toInt())};
    });
}

} // namespace pindesk::staff
