#include "core/mail/mailtemplate.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

constexpr int longestLine = 72;

Result<QByteArray> readTemplate(MailKind kind, const QString& language) {
    const QString path = u":/mail/%1/%2.txt"_s.arg(language, nameOf(kind));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"template"_s, path);
    return file.readAll();
}

/// Text under construction that may hold secrets: its room is made once, so that no copy stays behind, and it
/// is wiped at its end.
class TextBuilder {
public:
    explicit TextBuilder(std::size_t room)
        : m_text(room) {}
    void append(QByteArrayView piece) {
        const auto size = std::min(static_cast<std::size_t>(piece.size()), m_text.size() - m_used);
        std::copy_n(piece.data(), size, m_text.data() + m_used);
        m_used += size;
    }
    [[nodiscard]] Secret take() const { return Secret(m_text.view().first(static_cast<qsizetype>(m_used))); }

private:
    Secret m_text;
    std::size_t m_used = 0;
};

using Values = std::vector<PackedValue>;

/// Each `{name}` replaced by its value, in one pass: what is put in may itself have braces.
Result<Secret> fill(QByteArrayView text, const Values& values) {
    auto room = static_cast<std::size_t>(text.size());
    for (const PackedValue& value : values)
        room += static_cast<std::size_t>(text.count('{') * value.text.size());
    TextBuilder builder(room);
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf('{');
        builder.append(text.first(open < 0 ? text.size() : open));
        if (open < 0)
            break;
        const qsizetype close = text.indexOf('}', open);
        const QByteArrayView name = close < 0 ? text : text.sliced(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const PackedValue& each) { return each.name == name; });
        if (value == values.end())
            return fail(ErrorCode::Internal, u"template"_s, QString::fromUtf8(name));
        builder.append(value->text);
        text = text.sliced(close + 1);
    }
    return builder.take();
}

qsizetype columnsOf(QByteArrayView word) {
    return std::count_if(word.begin(), word.end(), [](char byte) { return (byte & 0xc0) != 0x80; });
}

/// Breaks long lines at spaces. A word that is longer than a line stays whole: a link must not break.
Secret wrap(QByteArrayView text) {
    TextBuilder builder(static_cast<std::size_t>(text.size())); // a space becomes a line's end
    qsizetype column = 0;
    while (!text.isEmpty()) {
        const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; });
        const QByteArrayView word = text.first(end - text.begin());
        const bool isBegin = column == 0;
        if (!isBegin && column + 1 + columnsOf(word) > longestLine) {
            builder.append("\n");
            column = 0;
        } else if (!isBegin) {
            builder.append(" ");
            ++column;
        }
        builder.append(word);
        column += columnsOf(word);
        text = text.sliced(word.size());
        if (text.startsWith('\n')) {
            builder.append("\n");
            column = 0;
        }
        if (!text.isEmpty())
            text = text.sliced(1);
    }
    return builder.take();
}

} // namespace

QStringList mailLanguages() {
    return QDir(u":/mail"_s).entryList(QDir::Dirs, QDir::Name);
}

Result<Letterhead> readLetterhead(storage::Connection& connection) {
    PINDESK_TRY(auto found, connection.row("site_get", {}, [](const storage::Row& row) {
        return Letterhead{row.text(0), row.text(1), row.text(2)};
    }));
    if (!found)
        return fail(ErrorCode::DatabaseForeign, {}, u"not_initialised"_s);
    return std::move(*found);
}

Result<MailText> renderMail(MailKind kind, const QString& language, const Letterhead& letterhead,
                            const QString& name, const std::vector<PackedValue>& values) {
    const QString known = mailLanguages().contains(language) ? language : u"en"_s;
    PINDESK_TRY(const QByteArray text, readTemplate(kind, known));
    const qsizetype subjectEnd = text.indexOf('\n');
    const QByteArray site = letterhead.siteName.toUtf8();
    const QByteArray phone = letterhead.phone.toUtf8();
    const QByteArray recipient = name.toUtf8();
    Values all = values;
    const auto userName = std::find_if(all.begin(), all.end(),
                                       [](const PackedValue& value) { return value.name == "user_name"; });
    const QByteArrayView called = recipient.isEmpty() && userName != all.end() ? userName->text : recipient;
    all.push_back({"site", site});
    all.push_back({"phone", phone});
    all.push_back({"name", called});
    // Only what is not secret may stand in a subject, which hosts write into their logs.
    PINDESK_TRY(const Secret subject, fill(QByteArrayView(text).first(subjectEnd), {{"site", site}}));
    PINDESK_TRY(const Secret body, fill(QByteArrayView(text).sliced(subjectEnd + 2), all));
    return MailText{QString::fromUtf8(subject.view()), known, wrap(body.view())};
}

} // namespace pindesk::mail
