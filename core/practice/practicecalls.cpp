#include "core/practice/practicecalls.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

const QString resource = u":/practice/calls.json"_s;

CallText textFrom(const QJsonValue& json) {
    CallText text;
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        text.byLanguage.insert(each.key(), each->toString());
    return text;
}

Result<InventedCustomer> callerFrom(const QJsonObject& json) {
    InventedCustomer caller;
    PINDESK_TRY(caller.account, AccountNumber::parse(json[u"account"_s].toString()));
    const auto story = storyFromText(json[u"story"_s].toString());
    if (!story)
        return fail(ErrorCode::InvalidInput, resource, u"story"_s);
    caller.story = *story;
    caller.firstName = json[u"first_name"_s].toString();
    caller.lastName = json[u"last_name"_s].toString();
    caller.language = json[u"language"_s].toString();
    caller.serviceAddress = json[u"service_address"_s].toString();
    caller.city = json[u"city"_s].toString();
    caller.postalCode = json[u"postal_code"_s].toString();
    caller.phones = {u"home:"_s + json[u"phone"_s].toString()};
    caller.email = json[u"email"_s].toString();
    caller.birthDate = json[u"birth_date"_s].toString();
    caller.ssnLast4 = json[u"ssn"_s].toString();
    caller.status = u"active"_s;
    caller.hint = u"first dog and the year"_s;
    return caller;
}

Result<PracticeCall> callFrom(const QJsonObject& json) {
    PracticeCall call;
    call.id = json[u"id"_s].toString();
    PINDESK_TRY(call.caller, callerFrom(json[u"caller"_s].toObject()));
    call.title = textFrom(json[u"title"_s]);
    call.says = textFrom(json[u"says"_s]);
    call.task = textFrom(json[u"task"_s]);
    for (const QJsonValue& step : json[u"steps"_s].toArray())
        call.steps.push_back(
            {step[u"deed"_s].toString(), step[u"reason"_s].toString(), step[u"has"_s].toString()});
    for (const QJsonValue& deed : json[u"never"_s].toArray())
        call.never << deed.toString();
    if (call.id.isEmpty() || call.steps.empty() || call.title.in(u"en"_s).isEmpty())
        return fail(ErrorCode::InvalidInput, resource, call.id);
    return call;
}

} // namespace

Result<std::vector<PracticeCall>> practiceCalls() {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, resource);
    std::vector<PracticeCall> calls;
    for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).array()) {
        PINDESK_TRY(PracticeCall call, callFrom(each.toObject()));
        calls.push_back(std::move(call));
    }
    if (calls.empty())
        return fail(ErrorCode::InvalidInput, resource);
    return calls;
}

} // namespace pindesk::practice
