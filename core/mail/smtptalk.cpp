#include "core/mail/smtptalk.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

constexpr qsizetype mostReplyBytes = 2000;
constexpr qsizetype mostReplyCharacters = 300;
constexpr int goAheadWithData = 354;
constexpr int authenticated = 235;

} // namespace

QString oneLine(QByteArrayView text) {
    QString line = QString::fromUtf8(text).simplified();
    line.removeIf([](QChar c) { return !c.isPrint() || c.category() == QChar::Other_Format; });
    return line.left(mostReplyCharacters);
}

void SmtpTalk::beginMail() {
    m_step = SmtpStep::Connect; // the connection may be a new one
    m_hasGreeted = false;
    m_code = 0;
    m_reply.clear();
    m_isNewReply = true;
}

void SmtpTalk::shookHands() {
    if (!m_hasGreeted)
        m_step = SmtpStep::Tls;
}

void SmtpTalk::sent(QByteArrayView command) {
    m_isOver = command.startsWith("QUIT");
    if (m_isOver)
        return;
    m_hasGreeted = true;
    struct Verb {
        QByteArrayView text;
        SmtpStep step;
    };
    // What stands in no row is the rest of an authentication.
    static constexpr Verb verbs[] = {{"EHLO", SmtpStep::Greeting},    {"HELO", SmtpStep::Greeting},
                                     {"STARTTLS", SmtpStep::Tls},     {"AUTH ", SmtpStep::Authentication},
                                     {"MAIL FROM", SmtpStep::Sender}, {"RCPT TO", SmtpStep::Recipient},
                                     {"DATA", SmtpStep::Content}};
    for (const Verb& verb : verbs)
        if (command.startsWith(verb.text))
            m_step = verb.step;
    if (command.startsWith("EHLO"))
        m_authentication.clear();
    m_code = 0;
    m_isNewReply = true;
}

void SmtpTalk::received(QByteArrayView line) {
    if (m_isOver)
        return;
    if (m_isNewReply)
        m_reply.clear();
    if (!m_hasGreeted)
        m_step = SmtpStep::Greeting;
    m_hasGreeted = true;
    if (m_reply.size() + line.size() < mostReplyBytes)
        m_reply.append(line);
    const QByteArrayView text = line.size() > 4 ? line.sliced(4).trimmed() : QByteArrayView();
    if (m_step == SmtpStep::Greeting && text.startsWith("AUTH "))
        m_authentication = oneLine(text.sliced(5)).split(u' ', Qt::SkipEmptyParts);
    const bool isLast = line.size() < 4 || line[3] != '-';
    m_isNewReply = isLast;
    if (!isLast)
        return;
    m_code = line.first(std::min<qsizetype>(3, line.size())).toInt();
    m_hasAuthenticated =
        m_hasAuthenticated || (m_step == SmtpStep::Authentication && m_code == authenticated);
    // The mail follows; what comes next is the answer to it.
    if (m_step == SmtpStep::Content && m_code == goAheadWithData) {
        m_step = SmtpStep::Answer;
        m_code = 0;
        m_reply.clear();
    }
}

QString SmtpTalk::reply() const {
    return oneLine(m_reply);
}

} // namespace pindesk::mail
