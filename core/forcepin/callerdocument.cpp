#include "core/forcepin/callerdocument.h"
#include "core/base/documentreader.h"
#include "core/directory/fieldrules.h"
#include "core/directory/phonenumber.h"
#include <chrono>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

/// A value as the text of an extract's field: a ZIP code may come as a number, the indicator as a switch.
Result<std::string> fieldText(const DocumentReader& caller, QLatin1StringView key) {
    constexpr qsizetype longestField = 1000;
    const QJsonValue value = caller.value(key);
    if (value.isArray() || value.isObject())
        return caller.refuse("not_text"_L1, key);
    QString text = value.toVariant().toString().trimmed();
    if (value.isDouble())
        text = QString::number(value.toDouble(), 'f', 0);
    if (text.size() > longestField)
        return caller.refuse("too_long"_L1, key);
    return text.toStdString();
}

Secret secretFrom(std::string text) {
    Secret secret{QByteArrayView(text)};
    wipe(text.data(), text.size());
    return secret;
}

void addPhones(const std::string& text, CallerFacts& facts) {
    std::vector<directory::Phone> phones;
    (void)directory::appendPhones(text, {}, phones);
    for (const directory::Phone& phone : phones)
        facts.addPhone(QByteArray::fromStdString(phone.digits));
}

Result<void> readPhones(const DocumentReader& caller, CallerFacts& facts) {
    constexpr auto key = "phones"_L1;
    if (!caller.value(key).isArray()) {
        PINDESK_TRY(const std::string text, fieldText(caller, key));
        addPhones(text, facts);
        return {};
    }
    const QJsonArray list = caller.value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isString())
            return caller.refuse("not_text"_L1, key, i);
        addPhones(list[i].toString().toStdString(), facts);
    }
    return {};
}

Result<void> readPersonal(const DocumentReader& caller, directory::Date today, CallerFacts& facts) {
    PINDESK_TRY(std::string ssn, fieldText(caller, "ssn"_L1));
    PINDESK_TRY(std::string birthDate, fieldText(caller, "birth_date"_L1));
    facts.personal.ssnLast4 = secretFrom(directory::checkSsn(ssn).value);
    facts.personal.birthDate = secretFrom(directory::checkBirthDate(birthDate, {}, today).value);
    wipe(ssn.data(), ssn.size());
    wipe(birthDate.data(), birthDate.size());
    return {};
}

Result<void> readRecord(const DocumentReader& caller, CallerFacts& facts) {
    const QJsonValue initialized = caller.value("initialized"_L1);
    if (!initialized.isNull() && !initialized.isUndefined()) {
        PINDESK_TRY(facts.initialized, caller.flag("initialized"_L1, false));
    }
    PINDESK_TRY(const std::string pinSetAt, fieldText(caller, "pin_set_at"_L1));
    if (pinSetAt.empty())
        return {};
    const auto date = directory::readIsoDate(pinSetAt);
    if (!date)
        return caller.refuse("not_a_date"_L1, "pin_set_at"_L1);
    facts.pinSetAt = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::sys_days(*date))
                         .time_since_epoch()
                         .count();
    return {};
}

} // namespace

Result<CallerFacts> callerFromJson(const QByteArray& json, directory::Date today) {
    const QString field = u"caller"_s;
    PINDESK_TRY(const QJsonObject object, readDocument(json, field));
    const DocumentReader caller(object, field);
    PINDESK_CHECK(
        caller.checkKeys({"location_id"_L1, "customer_id"_L1, "first_name"_L1, "last_name"_L1,
                          "organization"_L1, "service_address"_L1, "city"_L1, "state"_L1, "postal_code"_L1,
                          "country"_L1, "status"_L1, "email"_L1, "birth_date"_L1, "ssn"_L1, "phones"_L1,
                          "language"_L1, "must_change_pin"_L1, "initialized"_L1, "pin_set_at"_L1}));
    CallerFacts facts;
    const auto bytes = [&caller](QLatin1StringView key) {
        return fieldText(caller, key).map(&QByteArray::fromStdString);
    };
    PINDESK_TRY(facts.account.location, bytes("location_id"_L1));
    PINDESK_TRY(facts.account.customer, bytes("customer_id"_L1));
    PINDESK_TRY(facts.postalCode, bytes("postal_code"_L1));
    PINDESK_TRY(facts.country, bytes("country"_L1));
    PINDESK_TRY(const std::string indicator, fieldText(caller, "must_change_pin"_L1));
    facts.mustChangePin = directory::checkMustChangePin(indicator).value;
    PINDESK_CHECK(readPersonal(caller, today, facts));
    PINDESK_CHECK(readPhones(caller, facts));
    PINDESK_CHECK(readRecord(caller, facts));
    return facts;
}

} // namespace pindesk::forcepin
