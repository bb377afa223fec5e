#include "app/gateway/mailcatcher.h"
#include <QRegularExpression>
#include <algorithm>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

// What mail::buildMessage() has written is read back: no other message comes here.

/// A header's words, of which those that are not ASCII are in Base64 (RFC 2047).
QString headerText(const QString& head, const QString& name) {
    const QRegularExpression line(u"^%1: (.*)$"_s.arg(name), QRegularExpression::MultilineOption);
    const QString value = line.match(head).captured(1);
    static const QRegularExpression encoded(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="_s);
    QByteArray words;
    auto matches = encoded.globalMatch(value);
    while (matches.hasNext())
        words += QByteArray::fromBase64(matches.next().captured(1).toLatin1());
    return words.isEmpty() ? value : QString::fromUtf8(words);
}

CaughtMail read(const mail::Letter& letter) {
    QByteArray message = letter.message.view().toByteArray();
    message.replace("\r\n", "\n");
    const qsizetype end = message.indexOf("\n\n");
    const QString head = QString::fromLatin1(message.left(end)).replace(u"\n "_s, u" "_s); // unfolded
    QByteArray text = message.mid(end + 2);
    if (headerText(head, u"Content-Transfer-Encoding"_s) == "quoted-printable"_L1)
        text = QByteArray::fromPercentEncoding(text.replace("=\n", ""), '=');
    CaughtMail mail;
    mail.recipient = letter.recipient;
    mail.subject = headerText(head, u"Subject"_s);
    mail.text = QString::fromUtf8(text).trimmed();
    mail.at = QDateTime::currentDateTime();
    return mail;
}

} // namespace

tl::expected<void, mail::SmtpFailure> MailCatcher::send(const mail::Letter& letter,
                                                        const mail::MailHeartbeat& /*beat*/) {
    CaughtMail mail = read(letter);
    const std::lock_guard lock(m_mutex);
    mail.number = ++m_count;
    m_mails.push_back(std::move(mail));
    if (m_mails.size() > most)
        m_mails.pop_front();
    return {};
}

std::vector<CaughtMail> MailCatcher::mails() const {
    const std::lock_guard lock(m_mutex);
    return {m_mails.rbegin(), m_mails.rend()};
}

std::optional<CaughtMail> MailCatcher::mail(int number) const {
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_mails.begin(), m_mails.end(),
                                    [number](const CaughtMail& mail) { return mail.number == number; });
    return found == m_mails.end() ? std::nullopt : std::optional(*found);
}

} // namespace pindesk::gateway
