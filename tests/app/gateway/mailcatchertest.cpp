#include "app/gateway/mailcatcher.h"
#include "app/gateway/pages/mailtext.h"
#include "core/mail/mailmessage.h"
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

mail::Letter letterOf(const QString& subject, const QByteArray& body) {
    mail::MessageHead head;
    head.id = MessageId(7);
    head.siteId = u"site"_s;
    head.fromAddress = u"pin@springfield.example"_s;
    head.toAddress = u"ann@example.org"_s;
    head.toName = u"Ánn Smith"_s;
    head.subject = subject;
    head.language = u"es"_s;
    return {head.toAddress, mail::buildMessage(head, Secret(QByteArrayView(body)))};
}

const mail::MailHeartbeat noBeat = [] { return true; };

} // namespace

TEST(MailCatcherTest, aMailIsReadAsItWasWritten) {
    MailCatcher caught;
    const QString subject =
        u"Confirme su dirección de correo electrónico y su número de cuenta, por favor: año 2026"_s;
    const QString body = u"Hola, Ánn:\n\nhttp://127.0.0.1:8080/enable/abc-DEF=3D\n\n"_s +
                         QString(u'é').repeated(60) + u" \nfin\n"_s;
    ASSERT_TRUE(caught.send(letterOf(subject, body.toUtf8()), noBeat));
    ASSERT_TRUE(caught.send(letterOf(u"Plain"_s, "One.\n\nSubject: two\n"), noBeat));
    const auto mails = caught.mails();
    ASSERT_EQ(mails.size(), 2U);
    EXPECT_EQ(mails[0].subject, u"Plain"_s);
    EXPECT_EQ(mails[0].text, u"One.\n\nSubject: two"_s);
    EXPECT_EQ(mails[1].recipient, u"ann@example.org"_s);
    EXPECT_EQ(mails[1].subject, subject);
    EXPECT_EQ(mails[1].text, body.trimmed());
    EXPECT_TRUE(mails[1].at.isValid());
}

TEST(MailCatcherTest, keepsTheNewestUnderTheirNumbers) {
    MailCatcher caught;
    for (int i = 1; i <= static_cast<int>(MailCatcher::most) + 2; ++i)
        ASSERT_TRUE(caught.send(letterOf(u"Mail %1"_s.arg(i), "Text.\n"), noBeat));
    EXPECT_EQ(caught.mails().size(), MailCatcher::most);
    EXPECT_EQ(caught.mails().front().subject, u"Mail 102"_s);
    EXPECT_FALSE(caught.mail(2));
    ASSERT_TRUE(caught.mail(3));
    EXPECT_EQ(caught.mail(3)->subject, u"Mail 3"_s);
    EXPECT_FALSE(caught.mail(103));
}

TEST(MailTextTest, onlyAddressesOfOurPagesAreLinks) {
    const QString base = u"http://127.0.0.1:8080"_s;
    const QString text =
        u"Open\nhttp://127.0.0.1:8080/enable/Ab-1\nnot http://127.0.0.1:8080.evil.example/enable/Ab-1 "
        "https://evil.example/?http://127.0.0.1:8080/x javascript:x http://127.0.0.1:8080/a?b=c "
        "http://127.0.0.1:80801/x\nend"_s;
    const auto pieces = piecesOf(text, base);
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0].text, u"Open\n"_s);
    EXPECT_EQ(pieces[1].text, base + u"/enable/Ab-1"_s);
    EXPECT_EQ(pieces[1].path, u"/enable/Ab-1"_s);
    EXPECT_TRUE(pieces[2].path.isEmpty());
    EXPECT_EQ(pieces[0].text + pieces[1].text + pieces[2].text, text);
    EXPECT_EQ(piecesOf(text, {}).size(), 1U) << "no pages, no links";
}

TEST(MailTextTest, aMailOnAPageIsTextAndNoMarkup) {
    Page page{u"<b>Subject</b>"_s};
    page.letter = piecesOf(u"<script>\n  two  spaces\nhttp://h/enable/1"_s, u"http://h"_s);
    page.links = {{u"<i>"_s, u"/mail/1"_s, u"a&b"_s}};
    PageFrame frame{{}, u"/mail/1"_s, u"en"_s, {}, {}};
    const QString drawn = QString::fromStdString(html(page, frame));
    EXPECT_FALSE(drawn.contains(u"<script"_s));
    EXPECT_FALSE(drawn.contains(u"<b>"_s));
    EXPECT_FALSE(drawn.contains(u"<i>"_s));
    EXPECT_TRUE(drawn.contains(u"&lt;script&gt;\n  two  spaces\n<a href="_s)) << qPrintable(drawn);
    EXPECT_TRUE(drawn.contains(u"a&amp;b"_s));
    EXPECT_FALSE(drawn.contains(u"href=\"/mail\""_s)) << "the mails are shown where they are caught";
    frame.site.showsMail = true;
    EXPECT_TRUE(QString::fromStdString(html(page, frame)).contains(u"href=\"/mail\""_s));
}

} // namespace pindesk::gateway
