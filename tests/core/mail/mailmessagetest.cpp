#include "core/mail/mailmessage.h"
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

MessageHead head() {
    return {MessageId(42),
            u"0f6c1d5e-2b7a-4c3d-9e8f-a1b2c3d4e5f6"_s,
            u"pindesk@springfield.example"_s,
            u"Springfield Water"_s,
            u"ann@example.org"_s,
            u"Ann Smith"_s,
            u"hello"_s,
            u"en"_s,
            1'795'340'000'000};
}

QByteArray built(const MessageHead& mail, QByteArrayView body = "first\nsecond\n") {
    return buildMessage(mail, Secret(body)).view().toByteArray();
}

QByteArray headerOf(const QByteArray& message, const QByteArray& name) {
    const qsizetype begin = message.indexOf("\r\n" + name + ": ");
    const qsizetype from = begin + 4 + name.size();
    qsizetype end = message.indexOf("\r\n", from);
    while (end > 0 && message.mid(end + 2, 1) == " ") // folded
        end = message.indexOf("\r\n", end + 2);
    return begin < 0 ? QByteArray() : message.mid(from, end - from);
}

QString decoded(const QByteArray& header) {
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]+)\\?=(\\r\\n (?==\\?))?"_s);
    QString text = QString::fromLatin1(header);
    for (auto match = word.match(text); match.hasMatch(); match = word.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1())));
    return text;
}

TEST(MailMessageTest, isWhatTheStandardsSay) {
    EXPECT_EQ(built(head()), "Date: Sun, 22 Nov 2026 09:33:20 +0000\r\n"
                             "From: \"Springfield Water\" <pindesk@springfield.example>\r\n"
                             "To: \"Ann Smith\" <ann@example.org>\r\n"
                             "Message-ID: <42.0f6c1d5e-2b7a-4c3d-9e8f-a1b2c3d4e5f6@springfield.example>\r\n"
                             "Subject: hello\r\n"
                             "MIME-Version: 1.0\r\n"
                             "Content-Type: text/plain; charset=UTF-8\r\n"
                             "Content-Transfer-Encoding: 7bit\r\n"
                             "Content-Language: en\r\n"
                             "Auto-Submitted: auto-generated\r\n"
                             "\r\n"
                             "first\r\nsecond\r\n");
}

TEST(MailMessageTest, isTheSameAtEveryAttempt) {
    EXPECT_EQ(built(head()), built(head()));
}

TEST(MailMessageTest, namesCannotBecomeHeaders) {
    MessageHead mail = head();
    mail.toName = u"Ann \"the boss\" \\ <eve@example.org>, x"_s;
    EXPECT_EQ(headerOf(built(mail), "To"), R"("Ann \"the boss\" \\ <eve@example.org>, x")"
                                           "\r\n <ann@example.org>");
    mail.toName = u"=?UTF-8?Q?eve?="_s;
    EXPECT_EQ(decoded(headerOf(built(mail), "To")), u"=?UTF-8?Q?eve?= <ann@example.org>"_s);
}

TEST(MailMessageTest, headersAreAsciiInLinesOfAtMost78) {
    MessageHead mail = head();
    mail.toName =
        u"Zoë 🐙 Müller-Lüdenscheidt, die mit dem überaus langen Namen, der gar nicht enden will 漢字漢字漢字漢字"_s;
    mail.subject =
        u"Votre accès à PinDesk chez l'Établissement des eaux de Springfield-sur-Mer est rouvert"_s;
    mail.fromName = QString(120, u'n');
    const QByteArray message = built(mail);
    EXPECT_EQ(decoded(headerOf(message, "Subject")), mail.subject);
    EXPECT_EQ(decoded(headerOf(message, "To")), mail.toName + u"\r\n <ann@example.org>"_s);
    for (const QByteArray& line : message.split('\n')) {
        EXPECT_LE(line.size(), 79) << line.constData();
        EXPECT_TRUE(std::all_of(line.begin(), line.end(), [](char c) { return c >= 0; })) << line.constData();
    }
}

TEST(MailMessageTest, bodiesThatAreNotAsciiAreQuotedPrintable) {
    const QByteArray link = "https://desk.example/enrol?a=b#" + QByteArray(90, 'k');
    const QByteArray body = "Votre accès est rouvert.\n" + link + "\nespace à la fin \n";
    const QByteArray message = built(head(), body);
    EXPECT_EQ(headerOf(message, "Content-Transfer-Encoding"), "quoted-printable");
    QByteArray encoded = message.mid(message.indexOf("\r\n\r\n") + 4);
    for (const QByteArray& line : encoded.split('\n'))
        EXPECT_LE(line.size(), 77) << line.constData();
    EXPECT_TRUE(encoded.contains("fin=20\r\n"));
    encoded.replace("=\r\n", "");
    EXPECT_EQ(QByteArray::fromPercentEncoding(encoded, '='), QByteArray(body).replace("\n", "\r\n"));
}

TEST(MailMessageTest, aMessageIdIsReadBack) {
    const QString whole = QString::fromLatin1(messageIdText(head()));
    EXPECT_EQ(messageIdFrom(whole), MessageId(42));
    EXPECT_EQ(messageIdFrom(u" 42 "_s), MessageId(42));
    EXPECT_EQ(messageIdFrom(whole.mid(1).chopped(1)), MessageId(42));
    for (const QString& none : {u""_s, u"0"_s, u"42x"_s, u"-42"_s, u"<abc@example.org>"_s,
                                u"99999999999999999999"_s, u"42.site@a b"_s})
        EXPECT_EQ(messageIdFrom(none), std::nullopt) << qPrintable(none);
}

} // namespace
} // namespace pindesk::mail
