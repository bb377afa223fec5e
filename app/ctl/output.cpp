#include "app/ctl/output.h"
#include "ui/common/errortext.h"
#include <QJsonDocument>
#include <cerrno>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

bool isHarmless(QChar character) {
    const char16_t unit = character.unicode();
    const bool isDirectional = unit == 0x061c || unit == 0x200e || unit == 0x200f ||
                               (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    return !isDirectional && character.category() != QChar::Other_Control;
}

QString shown(QString text, bool hasLines = false) {
    for (QChar& character : text)
        if (!isHarmless(character) && !(hasLines && character == u'\n'))
            character = QChar::ReplacementCharacter;
    return text;
}

QByteArray textOf(const QStringList& lines) {
    QByteArray bytes;
    for (const QString& line : lines)
        bytes += shown(line).toUtf8() + '\n';
    return bytes;
}

// Inside a JSON string (RFC 8259, 7). By hand, because QJsonDocument leaves copies behind.
Secret escaped(const Secret& secret) {
    constexpr char digits[] = "0123456789abcdef";
    Secret text(6 * secret.size());
    std::size_t size = 0;
    const auto put = [&](char byte) { text.data()[size++] = static_cast<unsigned char>(byte); };
    for (const char byte : secret.view()) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            put('\\');
            put(byte);
        } else if (code < 0x20) {
            for (const char each : {'\\', 'u', '0', '0', digits[code >> 4], digits[code & 15]})
                put(each);
        } else {
            put(byte);
        }
    }
    return Secret(text.view().first(static_cast<qsizetype>(size)));
}

} // namespace

Output::Output(Style style, int standardOutput, int standardError)
    : m_style(style)
    , m_standardOutput(standardOutput)
    , m_standardError(standardError) {}

void Output::write(int file, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            m_isWhole = false;
            return;
        }
        bytes = bytes.sliced(count);
    }
}

void Output::raw(QByteArrayView bytes) {
    write(m_standardOutput, bytes);
}

void Output::result(const QJsonObject& document, const QStringList& lines) {
    endProgress();
    m_hasDocument = true;
    raw(m_style.json ? QJsonDocument(document).toJson() : textOf(lines));
}

void Output::resultWithSecret(const QJsonObject& document, const QStringList& lines, const QString& name,
                              const Secret& secret) {
    endProgress();
    m_hasDocument = true;
    if (!m_style.json) {
        raw(textOf(lines));
        QString line = shown(QString::fromUtf8(secret.view()), true);
        QByteArray bytes = line.toUtf8() + '\n';
        raw(bytes);
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
        wipe(line.data(), static_cast<std::size_t>(line.size()) * sizeof(QChar));
        return;
    }
    QByteArray open = QJsonDocument(document).toJson(QJsonDocument::Compact);
    open.chop(1);
    raw(open + (document.isEmpty() ? "\"" : ",\"") + name.toUtf8() + "\":\"");
    raw(escaped(secret).view());
    raw("\"}\n");
}

void Output::message(const QString& text) {
    endProgress();
    if (!m_style.quiet)
        write(m_standardError, textOf({text}));
}

void Output::progress(const QString& text) {
    if (m_style.quiet || ::isatty(m_standardError) == 0)
        return;
    const qsizetype former = std::exchange(m_progressWidth, text.size());
    write(m_standardError, '\r' + shown(text).leftJustified(former).toUtf8());
}

void Output::endProgress() {
    if (m_progressWidth > 0)
        write(m_standardError, '\r' + QByteArray(m_progressWidth, ' ') + '\r');
    m_progressWidth = 0;
}

void Output::error(const Error& error, const QString& sentence) {
    endProgress();
    write(m_standardError, textOf({u"pindeskctl: "_s + sentence}));
    if (!m_style.json || m_hasDocument)
        return;
    const QJsonObject told{{u"code"_s, ui::nameOf(error.code)},
                           {u"field"_s, error.field},
                           {u"detail"_s, error.detail},
                           {u"message"_s, sentence}};
    m_hasDocument = true;
    raw(QJsonDocument(QJsonObject{{u"error"_s, told}}).toJson());
}

QStringList tableLines(const QStringList& headings, const QList<QStringList>& rows) {
    QList<QStringList> all{headings};
    all += rows;
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList& row : std::as_const(all))
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.value(i).size());
    QStringList lines;
    for (const QStringList& row : std::as_const(all)) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += i + 1 < widths.size() ? row.value(i).leftJustified(widths[i] + 2) : row.value(i);
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

QStringList labelledLines(const QList<std::pair<QString, QString>>& pairs) {
    qsizetype width = 0;
    for (const auto& [label, value] : pairs)
        width = std::max(width, label.size());
    QStringList lines;
    for (const auto& [label, value] : pairs)
        if (!value.isEmpty())
            lines << label.leftJustified(width + 2) + value;
    return lines;
}

} // namespace pindesk::ctl
