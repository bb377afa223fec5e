#pragma once
#include "app/gateway/api/api.h"
#include <QJsonObject>

namespace pindesk::gateway {

/// The document of a request.
class ApiDocument {
public:
    /// InvalidInput, field = the member, detail `missing`, `not_text`, `character` (a control character),
    /// `too_long` or `unknown`; field `body`, detail `not_json` or `not_an_object`.
    [[nodiscard]] static Result<ApiDocument> parse(const Secret& body, const ApiOperation& operation);

    /// Empty for a member that is not there.
    [[nodiscard]] QString text(QLatin1StringView name) const { return m_document[name].toString(); }
    [[nodiscard]] Secret secret(QLatin1StringView name) const { return Secret(text(name).toUtf8()); }

private:
    QJsonObject m_document;
};

void answerDocument(httplib::Response& response, const QJsonObject& document, int status = 200);
/// `{"error": {"code", "message", "field"}}`; the message is for who writes the client's program.
void answerRefusal(httplib::Response& response, int status, const QString& code, const QString& message,
                   const QString& field = {});
/// The same for a status that needs no more words.
void answerStatus(httplib::Response& response, int status);

/// Whole seconds: too late rather than too early.
[[nodiscard]] constexpr qint64 secondsOf(Milliseconds wait) {
    return (wait + 999) / 1000;
}

/// A path of this interface, whether it is there or not.
[[nodiscard]] bool isApiPath(const std::string& path);

} // namespace pindesk::gateway
