#include "core/mail/mailmessage.h"
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

constexpr qsizetype encodedBytes = 42; // an encoded word has at most 75 characters (RFC 2047, 2)
constexpr qsizetype shortHeader = 60;  // what fits a line of 78 behind its name
constexpr int longestEncodedLine = 76; // RFC 2045, 6.7

bool isAscii(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
}

/// RFC 2047, in Base64, cut between characters.
QByteArray encodedWords(const QString& text) {
    QByteArray words, part;
    const auto flush = [&] {
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const uint point : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1).toUtf8();
        if (part.size() + bytes.size() > encodedBytes)
            flush();
        part += bytes;
    }
    flush();
    return words;
}

bool needsEncoding(const QString& text) {
    return !isAscii(text.toUtf8()) || text.size() > shortHeader || text.contains("=?"_L1);
}

QByteArray mailbox(const QString& name, const QString& address) {
    if (name.isEmpty())
        return address.toLatin1();
    QByteArray phrase;
    if (needsEncoding(name)) {
        phrase = encodedWords(name);
    } else {
        phrase = name.toLatin1();
        phrase = '"' + phrase.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    }
    return phrase + (name.size() > shortHeader / 2 ? "\r\n <" : " <") + address.toLatin1() + '>';
}

QByteArray dateText(Milliseconds moment) {
    const auto time = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

/// Appends to memory that was made large enough, so that nothing is moved and left behind.
class Writer {
public:
    explicit Writer(std::size_t room)
        : m_bytes(room) {}
    void put(char c) {
        if (m_used < m_bytes.size())
            m_bytes.data()[m_used++] = static_cast<unsigned char>(c);
    }
    void put(QByteArrayView text) {
        for (const char c : text)
            put(c);
    }
    [[nodiscard]] Secret take() const { return Secret(m_bytes.view().first(static_cast<qsizetype>(m_used))); }

private:
    Secret m_bytes;
    std::size_t m_used = 0;
};

void putPlain(Writer& out, QByteArrayView body) {
    for (const char c : body) {
        if (c == '\n')
            out.put('\r');
        out.put(c);
    }
}

void putQuotedPrintable(Writer& out, QByteArrayView body) {
    static constexpr char digits[] = "0123456789ABCDEF";
    int column = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (c == '\n') {
            out.put("\r\n");
            column = 0;
            continue;
        }
        const bool atEnd = i + 1 == body.size() || body[i + 1] == '\n';
        const bool asItIs = (c > ' ' && c <= '~' && c != '=') || (c == ' ' && !atEnd);
        const int width = asItIs ? 1 : 3;
        if (column + width > longestEncodedLine - 1) {
            out.put("=\r\n");
            column = 0;
        }
        column += width;
        if (asItIs) {
            out.put(c);
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.put('=');
            out.put(digits[byte >> 4]);
            out.put(digits[byte & 15]);
        }
    }
}

} // namespace

QByteArray messageIdText(const MessageHead& head) {
    return '<' + QByteArray::number(head.id.value()) + '.' + head.siteId.toLatin1() + '@' +
           head.fromAddress.section(u'@', -1).toLatin1() + '>';
}

std::optional<MessageId> messageIdFrom(const QString& text) {
    static const QRegularExpression form(u"\\A<?([1-9][0-9]{0,18})(\\.[^@\\s]+@[^>\\s]+)?>?\\z"_s);
    const auto match = form.match(text.trimmed());
    bool isNumber = false;
    const qint64 id = match.captured(1).toLongLong(&isNumber);
    return isNumber ? std::optional(MessageId(id)) : std::nullopt;
}

Secret buildMessage(const MessageHead& head, const Secret& body) {
    const bool isPlain = isAscii(body.view());
    QByteArray lines;
    lines += "Date: " + dateText(head.date) + "\r\n";
    lines += "From: " + mailbox(head.fromName, head.fromAddress) + "\r\n";
    lines += "To: " + mailbox(head.toName, head.toAddress) + "\r\n";
    lines += "Message-ID: " + messageIdText(head) + "\r\n";
    lines +=
        "Subject: " + (needsEncoding(head.subject) ? encodedWords(head.subject) : head.subject.toLatin1()) +
        "\r\n";
    lines += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: ";
    lines += isPlain ? "7bit\r\n" : "quoted-printable\r\n";
    lines += "Content-Language: " + head.language.toLatin1() + "\r\n";
    lines += "Auto-Submitted: auto-generated\r\n\r\n"; // RFC 3834: no answers from holidays
    Writer out(static_cast<std::size_t>(lines.size()) + body.size() * 4 + 2);
    out.put(lines);
    if (isPlain)
        putPlain(out, body.view());
    else
        putQuotedPrintable(out, body.view());
    return out.take();
}

} // namespace pindesk::mail
