#include "app/gateway/api/apidocument.h"
#include <QJsonDocument>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

tl::unexpected<Error> refuse(const QString& member, const QString& problem) {
    return fail(ErrorCode::InvalidInput, member, problem);
}

Result<void> checkMember(const ApiMember& member, const QJsonValue& value) {
    const QString name = QString::fromLatin1(member.name);
    if (value.isUndefined())
        return member.isRequired ? refuse(name, u"missing"_s) : Result<void>();
    if (!value.isString())
        return refuse(name, u"not_text"_s);
    const QString text = value.toString();
    if (text.isEmpty() && member.isRequired)
        return refuse(name, u"missing"_s);
    if (text.size() > member.longest)
        return refuse(name, u"too_long"_s);
    if (std::any_of(text.begin(), text.end(),
                    [](QChar each) { return each.category() == QChar::Other_Control; }))
        return refuse(name, u"character"_s);
    return {};
}

QString codeOf(int status) {
    switch (status) {
    case 404:
        return u"not_found"_s;
    case 405:
        return u"method_not_allowed"_s;
    case 411:
        return u"length_required"_s;
    case 413:
        return u"too_large"_s;
    case 415:
        return u"unsupported_media_type"_s;
    case 429:
        return u"too_many_requests"_s;
    default:
        return status < 500 ? u"bad_request"_s : u"unavailable"_s;
    }
}

QString messageOf(int status) {
    switch (status) {
    case 404:
        return u"There is nothing at this path."_s;
    case 405:
        return u"This path does not take this method; see Allow."_s;
    case 411:
        return u"The body needs a Content-Length; it cannot be sent in chunks."_s;
    case 413:
        return u"The request is too large."_s;
    case 415:
        return u"The body must be application/json, not compressed."_s;
    case 429:
        return u"Too many requests; wait as long as Retry-After says."_s;
    default:
        return status < 500 ? u"The request cannot be read."_s : u"Try again in a moment."_s;
    }
}

} // namespace

Result<ApiDocument> ApiDocument::parse(const Secret& body, const ApiOperation& operation) {
    QJsonParseError problem;
    const QByteArray bytes = QByteArray::fromRawData(body.view().data(), body.view().size());
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(u"body"_s, u"not_json"_s);
    if (!parsed.isObject())
        return refuse(u"body"_s, u"not_an_object"_s);
    ApiDocument document;
    document.m_document = parsed.object();
    QStringList known;
    for (const ApiMember& member : operation.members) {
        known << QString::fromLatin1(member.name);
        PINDESK_CHECK(checkMember(member, document.m_document.value(known.last())));
    }
    // A misspelt `caller` would otherwise be a caller whose failures nobody counts.
    for (const QString& name : document.m_document.keys())
        if (!known.contains(name))
            return refuse(name.left(64), u"unknown"_s);
    return document;
}

void answerDocument(httplib::Response& response, const QJsonObject& document, int status) {
    response.status = status;
    response.set_content(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json");
}

void answerRefusal(httplib::Response& response, int status, const QString& code, const QString& message,
                   const QString& field) {
    answerDocument(
        response,
        {{u"error"_s, QJsonObject{{u"code"_s, code},
                                  {u"message"_s, message},
                                  {u"field"_s, field.isEmpty() ? QJsonValue() : QJsonValue(field)}}}},
        status);
}

void answerStatus(httplib::Response& response, int status) {
    answerRefusal(response, status, codeOf(status), messageOf(status));
}

bool isApiPath(const std::string& path) {
    return path.find("/v1/") != std::string::npos;
}

} // namespace pindesk::gateway
