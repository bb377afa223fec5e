#include "core/forcepin/profiledocument.h"
#include "core/base/documentreader.h"
#include <QJsonDocument>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestPin = 64;
constexpr int mostOldDays = 3650;
constexpr int mostQuestions = 50;

Result<void> checkFormat(const DocumentReader& document) {
    constexpr int newest = 1'000'000;
    PINDESK_TRY(const int version, document.number("format_version"_L1, 1, newest, profileFormatVersion));
    if (version > profileFormatVersion)
        return document.refuse("newer"_L1, "format_version"_L1);
    return {};
}

Result<QString> readName(const DocumentReader& document) {
    PINDESK_TRY(QString name, document.text("name"_L1));
    if (name.isEmpty())
        return document.refuse("missing"_L1, "name"_L1);
    return name;
}

/// The texts of a list, each of which `isKnown` knows, none twice.
template <class IsKnown>
Result<QStringList> readNames(const DocumentReader& object, QLatin1StringView key, QLatin1StringView unknown,
                              IsKnown isKnown) {
    PINDESK_TRY(const QJsonArray list, object.list(key));
    QStringList names;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isString())
            return object.refuse("not_text"_L1, key, i);
        const QString name = list[i].toString();
        if (!isKnown(name))
            return object.refuse(unknown, key, i);
        if (names.contains(name))
            return object.refuse("repeated"_L1, key, i);
        names << name;
    }
    return names;
}

Result<std::vector<Scenario>> readScenarios(const DocumentReader& section) {
    const auto isKnown = [](const QString& name) { return pinrules::scenarioFromName(name).has_value(); };
    PINDESK_TRY(const QStringList names, readNames(section, "scenarios"_L1, "unknown_scenario"_L1, isKnown));
    std::vector<Scenario> scenarios;
    for (const QString& name : names)
        scenarios.push_back(*pinrules::scenarioFromName(name));
    return scenarios;
}

Result<PinLength> readPinLength(const DocumentReader& document) {
    PINDESK_TRY(const DocumentReader section, document.object("pin_length"_L1));
    PINDESK_CHECK(section.checkKeys({"min"_L1, "max"_L1}));
    PinLength length;
    PINDESK_TRY(length.min, section.number("min"_L1, 1, longestPin, length.min));
    PINDESK_TRY(length.max, section.number("max"_L1, 1, longestPin, length.max));
    if (length.min > length.max)
        return document.refuse("min_over_max"_L1, "pin_length"_L1);
    return length;
}

Result<ForceSection> readForce(const DocumentReader& document, const QString& profileName) {
    PINDESK_TRY(const DocumentReader section, document.object("force"_L1));
    PINDESK_CHECK(section.checkKeys(
        {"active"_L1, "authentication_profile"_L1, "scenarios"_L1, "also_customer_set"_L1}));
    ForceSection force;
    PINDESK_TRY(force.active, section.flag("active"_L1, false));
    PINDESK_TRY(force.authenticationProfile, section.text("authentication_profile"_L1));
    if (force.authenticationProfile == profileName)
        return section.refuse("cyclic"_L1, "authentication_profile"_L1);
    PINDESK_TRY(force.scenarios, readScenarios(section));
    PINDESK_TRY(force.alsoCustomerSet, section.flag("also_customer_set"_L1, false));
    return force;
}

Result<ActivationSection> readActivation(const DocumentReader& document) {
    PINDESK_TRY(const DocumentReader section, document.object("activation"_L1));
    PINDESK_CHECK(section.checkKeys({"active"_L1, "scenarios"_L1}));
    ActivationSection activation;
    PINDESK_TRY(activation.active, section.flag("active"_L1, false));
    PINDESK_TRY(activation.scenarios, readScenarios(section));
    return activation;
}

Result<Profile> readAuthentication(const DocumentReader& document) {
    PINDESK_CHECK(document.checkKeys({"$schema"_L1, "format_version"_L1, "name"_L1, "active"_L1,
                                      "pin_length"_L1, "old_pin_days"_L1, "force"_L1, "activation"_L1}));
    AuthenticationProfile profile;
    PINDESK_TRY(profile.name, readName(document));
    PINDESK_TRY(profile.active, document.flag("active"_L1, profile.active));
    PINDESK_TRY(profile.pinLength, readPinLength(document));
    PINDESK_TRY(profile.oldPinDays, document.number("old_pin_days"_L1, 1, mostOldDays, profile.oldPinDays));
    PINDESK_TRY(profile.force, readForce(document, profile.name));
    PINDESK_TRY(profile.activation, readActivation(document));
    return profile;
}

Result<Profile> readAdditional(const DocumentReader& document) {
    PINDESK_CHECK(
        document.checkKeys({"$schema"_L1, "format_version"_L1, "name"_L1, "questions"_L1, "required"_L1}));
    AdditionalProfile profile;
    PINDESK_TRY(profile.name, readName(document));
    PINDESK_TRY(profile.questions,
                readNames(document, "questions"_L1, "unknown_question"_L1, isIdentificationQuestion));
    if (profile.questions.size() > mostQuestions)
        return document.refuse("too_long"_L1, "questions"_L1);
    PINDESK_TRY(profile.required, document.number("required"_L1, 1, mostQuestions, profile.required));
    if (!profile.questions.isEmpty() && profile.required > profile.questions.size())
        return document.refuse("required_over_questions"_L1, "required"_L1);
    return profile;
}

QJsonObject documentOf(const AuthenticationProfile& profile) {
    const ForceSection& force = profile.force;
    const QJsonObject length{{u"min"_s, profile.pinLength.min}, {u"max"_s, profile.pinLength.max}};
    QJsonObject forceObject{{u"active"_s, force.active},
                            {u"scenarios"_s, namesOf(force.scenarios)},
                            {u"also_customer_set"_s, force.alsoCustomerSet}};
    forceObject["authentication_profile"_L1] =
        force.authenticationProfile.isEmpty() ? QJsonValue() : QJsonValue(force.authenticationProfile);
    return {{u"format_version"_s, profileFormatVersion},
            {u"name"_s, profile.name},
            {u"active"_s, profile.active},
            {u"pin_length"_s, length},
            {u"old_pin_days"_s, profile.oldPinDays},
            {u"force"_s, forceObject},
            {u"activation"_s, QJsonObject{{u"active"_s, profile.activation.active},
                                          {u"scenarios"_s, namesOf(profile.activation.scenarios)}}}};
}

QJsonObject documentOf(const AdditionalProfile& profile) {
    return {{u"format_version"_s, profileFormatVersion},
            {u"name"_s, profile.name},
            {u"questions"_s, QJsonArray::fromStringList(profile.questions)},
            {u"required"_s, profile.required}};
}

} // namespace

QJsonArray namesOf(const std::vector<Scenario>& scenarios) {
    QJsonArray names;
    for (const Scenario scenario : scenarios)
        names.append(QString(nameOf(scenario)));
    return names;
}

Result<Profile> profileFromJson(const QByteArray& json) {
    const QString field = u"profile_document"_s;
    PINDESK_TRY(const QJsonObject object, readDocument(json, field));
    const DocumentReader document(object, field);
    // First: what a later version means by the other keys cannot be known.
    PINDESK_CHECK(checkFormat(document));
    return document.contains("questions"_L1) ? readAdditional(document) : readAuthentication(document);
}

QJsonObject documentOf(const Profile& profile) {
    return std::visit([](const auto& each) { return documentOf(each); }, profile);
}

QByteArray exportText(const Profile& profile) {
    return QJsonDocument(documentOf(profile)).toJson(QJsonDocument::Indented);
}

} // namespace pindesk::forcepin
