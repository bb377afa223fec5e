#include "core/mail/mailtemplate.h"
#include "tests/support/testsite.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

const Letterhead letterhead{u"0f6c1d5e-2b7a-4c3d-9e8f-a1b2c3d4e5f6"_s, u"Springfield Water"_s, u"555 0100"_s};
const QByteArray link =
    "https://desk.springfield.example/enrol/a/rather/long/path/to/the/page#" + QByteArray(60, 'k');

std::vector<PackedValue> valuesFor(MailKind kind) {
    std::vector<PackedValue> values;
    for (const QLatin1StringView name : valuesOf(kind))
        values.push_back({QByteArrayView(name.data(), name.size()),
                          name == "link"_L1 ? QByteArrayView(link) : QByteArrayView("VALUE")});
    return values;
}

QString bodyOf(const MailText& text) {
    return QString::fromUtf8(text.body.view());
}

TEST(MailTemplateTest, everyKindInEveryLanguage) {
    EXPECT_EQ(mailLanguages(), (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
    for (const QString& language : mailLanguages()) {
        EXPECT_EQ(QDir(u":/mail/"_s + language).entryList(QDir::Files).size(), qsizetype{mailKinds.size()})
            << "a template that no kind has";
        for (const MailKind kind : mailKinds) {
            const auto text = renderMail(kind, language, letterhead, u"Ann"_s, valuesFor(kind));
            ASSERT_TRUE(text) << nameOf(kind).data() << ' ' << qPrintable(text.error().detail);
            EXPECT_EQ(text->language, language);
            EXPECT_TRUE(text->subject.contains(letterhead.siteName));
            const QString body = bodyOf(*text);
            for (const QString& needed : {letterhead.phone, letterhead.siteName, u"Ann"_s})
                EXPECT_TRUE(body.contains(needed)) << nameOf(kind).data() << qPrintable(needed);
            EXPECT_FALSE(body.contains(u'{')) << qPrintable(body);
            for (const QString& line : body.split(u'\n'))
                EXPECT_TRUE(line.size() <= 72 || line == QString::fromLatin1(link)) << qPrintable(line);
            qsizetype others = 0;
            for (const QLatin1StringView value : valuesOf(kind)) {
                if (value == "link"_L1)
                    EXPECT_TRUE(body.contains(u'\n' + QString::fromLatin1(link) + u'\n'))
                        << "whole, on its own line";
                else
                    ++others;
            }
            EXPECT_EQ(body.count(u"VALUE"_s), others) << nameOf(kind).data() << ": each value once";
        }
    }
}

TEST(MailTemplateTest, anUnknownLanguageIsEnglish) {
    const auto english = renderMail(MailKind::Test, u"en"_s, letterhead, u"Ann"_s, {});
    const auto other = renderMail(MailKind::Test, u"../es"_s, letterhead, u"Ann"_s, {});
    ASSERT_TRUE(other);
    EXPECT_EQ(other->language, u"en"_s);
    EXPECT_EQ(bodyOf(*other), bodyOf(*english));
}

TEST(MailTemplateTest, whoHasNoNameIsCalledByTheUserName) {
    const auto text =
        renderMail(MailKind::StaffReset, u"en"_s, letterhead, {}, valuesFor(MailKind::StaffReset));
    EXPECT_TRUE(bodyOf(*text).startsWith(u"Hello VALUE,\n"_s)) << qPrintable(bodyOf(*text));
}

TEST(MailTemplateTest, valuesAreNoTemplates) {
    auto values = valuesFor(MailKind::StaffReset);
    values.front().text = "{link}";
    const auto text = renderMail(MailKind::StaffReset, u"en"_s, letterhead, u"{code}"_s, values);
    ASSERT_TRUE(text);
    EXPECT_EQ(bodyOf(*text).count(QString::fromLatin1(link)), 1);
    EXPECT_TRUE(bodyOf(*text).startsWith(u"Hello {code},"_s));
}

TEST(MailTemplateTest, aMissingValueIsADefect) {
    EXPECT_EQ(renderMail(MailKind::StaffReset, u"en"_s, letterhead, u"Ann"_s, {}).error().code,
              ErrorCode::Internal);
}

} // namespace
} // namespace pindesk::mail
