#include "app/gateway/api/apidocument.h"
#include <QJsonDocument>
#include <algorithm>
#include <array>

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

/// A status that needs no more words.
struct StatusWords {
    int status;
    QLatin1StringView code, message;
};
constexpr std::array statusWords{
    StatusWords{404, "not_found"_L1, "There is nothing at this path."_L1},
    StatusWords{405, "method_not_allowed"_L1, "This path does not take this method; see Allow."_L1},
    StatusWords{411, "length_required"_L1,
                "The body needs a Content-Length; it cannot be sent in chunks."_L1},
    StatusWords{413, "too_large"_L1, "The request is too large."_L1},
    StatusWords{415, "unsupported_media_type"_L1, "The body must be application/json, not compressed."_L1},
    StatusWords{429, "too_many_requests"_L1, "Too many requests; wait as long as Retry-After says."_L1}};

StatusWords wordsOf(int status) {
    const auto* const found =
        std::find_if(statusWords.begin(), statusWords.end(),
                     [status](const StatusWords& words) { return words.status == status; });
    if (found != statusWords.end())
        return *found;
    return status < 500 ? StatusWords{status, "bad_request"_L1, "The request cannot be read."_L1}
                        : StatusWords{status, "unavailable"_L1, "Try again in a moment."_L1};
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
    const StatusWords words = wordsOf(status);
    answerRefusal(response, status, words.code, words.message);
}

bool isApiPath(const std::string& path) {
    return path.find("/v1/") != std::string::npos;
}

} // namespace pindesk::gateway
