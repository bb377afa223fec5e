#include "core/letters/templatedocument.h"
#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace pindesk;
using namespace letters;

namespace {

/// The detail of what is wrong with the document once it is spoilt.
QString problemOf(const std::function<void(QJsonObject&)>& spoil) {
    QJsonObject document = documentOf(standardTemplate());
    spoil(document);
    const auto read = letterTemplateFromJson(QJsonDocument(document).toJson());
    if (read)
        return u"none"_s;
    EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(read.error().field, u"letter_template"_s);
    return read.error().detail;
}

QString problemOfBody(const QString& body) {
    return problemOf([&body](QJsonObject& document) {
        document["texts"_L1] = QJsonObject{{u"en"_s, QJsonObject{{u"subject"_s, u"s"_s}, {u"body"_s, body}}}};
    });
}

QByteArray pictureFile(const char* kind, int width, int height) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, kind);
    return bytes;
}

QString problemOfLogo(const QByteArray& file) {
    return problemOf(
        [&file](QJsonObject& document) { document["logo"_L1] = QString::fromLatin1(file.toBase64()); });
}

TEST(TemplateDocumentTest, comesBackAsItWas) {
    LetterTemplate letter = standardTemplate();
    EXPECT_EQ(letter.texts.keys(), (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
    letter.pageSize = PageSize::A4;
    letter.duplex = true;
    letter.window = {WindowPreset::Custom, {20, 50, 90, 30}};
    letter.margins = {20, 12, 15, 18};
    letter.fontFamily = u"DejaVu Serif"_s;
    letter.fontSize = 11;
    letter.logo = pictureFile("png", 40, 20);
    letter.sender = u"Riverside Water, 100 Main St"_s;
    letter.defaultLanguage = u"fr"_s;
    const auto read = letterTemplateFromJson(exportText(letter));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, letter);
}

TEST(TemplateDocumentTest, saysWhatIsWrongAndWhere) {
    EXPECT_TRUE(letterTemplateFromJson("{").error().detail.startsWith(u"not_json:"_s));
    const auto set = [](QLatin1StringView key, const QJsonValue& value) {
        return problemOf([key, &value](QJsonObject& document) { document[key] = value; });
    };
    EXPECT_EQ(set("colour"_L1, 1), u"unknown_key:/colour"_s);
    EXPECT_EQ(set("page_size"_L1, u"a3"_s), u"unknown_size:/page_size"_s);
    EXPECT_EQ(set("format_version"_L1, 2), u"newer:/format_version"_s);
    EXPECT_EQ(set("default_language"_L1, u"de"_s), u"missing:/default_language"_s);
    EXPECT_EQ(set("logo"_L1, u"%%%"_s), u"not_base64:/logo"_s);
    EXPECT_EQ(set("texts"_L1, QJsonObject()), u"missing:/texts"_s);
    EXPECT_EQ(set("window"_L1, QJsonObject{{u"preset"_s, u"round"_s}}), u"unknown_window:/window/preset"_s);
    EXPECT_EQ(set("window"_L1, QJsonObject{{u"preset"_s, u"custom"_s}, {u"y"_s, 250}}),
              u"window_off_page:/window"_s);
    EXPECT_EQ(set("margins"_L1, QJsonObject{{u"left"_s, 5}}), u"range:/margins/left"_s);
    EXPECT_EQ(set("margins"_L1, QJsonObject{{u"left"_s, 60}, {u"right"_s, 60}}), u"none"_s); // 90 mm are left
    EXPECT_EQ(set("font"_L1, QJsonObject{{u"size"_s, 30}}), u"range:/font/size"_s);
    EXPECT_EQ(set("sender"_L1, QString(200, u'x')), u"too_long:/sender"_s);
}

TEST(TemplateDocumentTest, textsAskForWhatThereIs) {
    EXPECT_EQ(problemOfBody(u"{account}, {pin}"_s), u"none"_s);
    EXPECT_EQ(problemOfBody(u"{account}"_s), u"lacks_pin:/texts/en/body"_s);
    EXPECT_EQ(problemOfBody(u"{pin}"_s), u"lacks_account:/texts/en/body"_s);
    EXPECT_EQ(problemOfBody(u"{account} {pni}"_s), u"unknown_field:/texts/en/body: pni"_s);
    EXPECT_EQ(problemOfBody(u"{account} {pin"_s), u"unbalanced_brace:/texts/en/body"_s);
    EXPECT_EQ(problemOfBody(u"{account} pin}"_s), u"unbalanced_brace:/texts/en/body"_s);
    EXPECT_EQ(problemOfBody(u" "_s), u"missing:/texts/en/body"_s);
    EXPECT_EQ(problemOfBody(u"{account} {pin} "_s + QString(9000, u'x')), u"too_long:/texts/en/body"_s);
    EXPECT_EQ(problemOfBody(u"{account} {pin} ![x](file:///etc/passwd)"_s), u"picture:/texts/en/body"_s);
    // What is in a link's address or not seen does not count.
    EXPECT_EQ(problemOfBody(u"{account} [here](https://x.example/{pin})"_s), u"lacks_pin:/texts/en/body"_s);
    EXPECT_EQ(problemOf([](QJsonObject& document) {
                  QJsonObject texts = document["texts"_L1].toObject();
                  texts["en"_L1] = QJsonObject{{u"subject"_s, u"{pin}"_s}, {u"body"_s, u"{account} {pin}"_s}};
                  document["texts"_L1] = texts;
              }),
              u"secret_subject:/texts/en/subject"_s);
}

TEST(TemplateDocumentTest, logosAreSmallPictures) {
    EXPECT_EQ(problemOfLogo(pictureFile("png", 100, 50)), u"none"_s);
    EXPECT_EQ(problemOfLogo(pictureFile("jpeg", 100, 50)), u"none"_s);
    EXPECT_EQ(problemOfLogo(pictureFile("bmp", 10, 10)), u"not_a_picture:/logo"_s);
    EXPECT_EQ(problemOfLogo("<svg xmlns='http://www.w3.org/2000/svg'/>"), u"not_a_picture:/logo"_s);
    EXPECT_EQ(problemOfLogo(pictureFile("png", 3000, 2000)), u"too_many_pixels:/logo"_s);
    EXPECT_EQ(problemOfLogo(pictureFile("png", 100, 50).first(60)), u"not_a_picture:/logo"_s);
    EXPECT_EQ(problemOfLogo(QByteArray("\xff\xd8\xff") + QByteArray(300'000, 'x')), u"too_long:/logo"_s);
}

TEST(TemplateDocumentTest, theLanguageFollowsTheCustomer) {
    const LetterTemplate letter = standardTemplate();
    EXPECT_EQ(languageFor(letter, u"es-MX"), u"es"_s);
    EXPECT_EQ(languageFor(letter, u"FR_ca"), u"fr"_s);
    EXPECT_EQ(languageFor(letter, u"de"), u"en"_s);
    EXPECT_EQ(languageFor(letter, u""), u"en"_s);
}

} // namespace
