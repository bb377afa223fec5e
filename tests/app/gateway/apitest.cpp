#include "app/gateway/api/apidocument.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

QJsonObject described() {
    QFile file(u":/gateway-api.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << qPrintable(problem.errorString());
    return document.object();
}

QJsonValue at(QJsonValue value, std::initializer_list<QString> path) {
    for (const QString& name : path)
        value = value.toObject()[name];
    return value;
}

QJsonObject jsonBody(const QJsonValue& holder) {
    return at(holder, {u"content"_s, u"application/json"_s, u"schema"_s}).toObject();
}

/// The steps of the schemas that an answer may be.
QStringList stepsOf(const QJsonObject& api, const QJsonObject& answer) {
    QStringList steps;
    const QJsonArray schemas = answer[u"oneOf"_s].toArray();
    for (const QJsonValue& each : schemas) {
        const QString name = each[u"$ref"_s].toString().section(u'/', -1);
        steps << at(api, {u"components"_s, u"schemas"_s, name, u"properties"_s, u"step"_s, u"const"_s})
                     .toString();
    }
    return steps;
}

Error problemOf(const QByteArray& body) {
    const auto parsed = ApiDocument::parse(Secret(body), apiOperations().front());
    return parsed ? Error{ErrorCode::Internal, u"taken"_s, {}} : parsed.error();
}

} // namespace

TEST(ApiTest, theDescriptionHasWhatIsAnswered) {
    const QJsonObject api = described();
    EXPECT_TRUE(api[u"openapi"_s].toString().startsWith(u"3.1."_s));
    const QJsonObject paths = api[u"paths"_s].toObject();
    EXPECT_EQ(paths.size(), qsizetype(apiOperations().size()) + 1) << "and the description itself";
    for (const ApiOperation& operation : apiOperations()) {
        SCOPED_TRACE(operation.path);
        const QJsonValue post = at(paths, {QString::fromLatin1(operation.path), u"post"_s});
        const QJsonObject request = jsonBody(post[u"requestBody"_s]);
        const QJsonObject members = request[u"properties"_s].toObject();
        EXPECT_EQ(members.size(), qsizetype(operation.members.size()));
        EXPECT_EQ(request[u"additionalProperties"_s], QJsonValue(false));
        for (const ApiMember& member : operation.members) {
            const QString name = QString::fromLatin1(member.name);
            EXPECT_EQ(at(members, {name, u"type"_s}).toString(), u"string"_s) << member.name;
            EXPECT_EQ(at(members, {name, u"maxLength"_s}).toInt(), member.longest) << member.name;
            EXPECT_EQ(request[u"required"_s].toArray().contains(name), member.isRequired) << member.name;
        }
        const QStringList steps = stepsOf(api, jsonBody(at(post, {u"responses"_s, u"200"_s})));
        EXPECT_EQ(QSet(steps.begin(), steps.end()), QSet(operation.steps.begin(), operation.steps.end()));
    }
}

TEST(ApiTest, aDocumentIsReadOrRefusedWithTheMember) {
    const auto parsed = ApiDocument::parse(
        Secret(QByteArrayView(R"({"account":"1/2","pin":"Größe €","caller":""})")), apiOperations().front());
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->text("account"_L1), u"1/2"_s);
    EXPECT_EQ(parsed->secret("pin"_L1).view(), "Größe €");
    const auto refused = [](const char* field, const char* detail) {
        return Error{ErrorCode::InvalidInput, QString::fromLatin1(field), QString::fromLatin1(detail)};
    };
    EXPECT_EQ(problemOf(""), refused("body", "not_json"));
    EXPECT_EQ(problemOf("[1]"), refused("body", "not_an_object"));
    EXPECT_EQ(problemOf(QByteArray(16'000, '[')), refused("body", "not_json"));
    EXPECT_EQ(problemOf(R"({"pin":"x"})"), refused("account", "missing"));
    EXPECT_EQ(problemOf(R"({"account":"1/2","pin":""})"), refused("pin", "missing"));
    EXPECT_EQ(problemOf(R"({"account":"1/2","pin":12})"), refused("pin", "not_text"));
    EXPECT_EQ(problemOf(R"({"account":"1/2\n","pin":"x"})"), refused("account", "character"));
    EXPECT_EQ(problemOf(R"({"account":"1/2","pin":")" + QByteArray(129, 'x') + R"("})"),
              refused("pin", "too_long"));
    EXPECT_EQ(problemOf(R"({"account":"1/2","pin":"x","Caller":"1"})"), refused("Caller", "unknown"));
}

} // namespace pindesk::gateway
