#include "core/mail/mailaddress.h"
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

constexpr qsizetype longestLocal = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestName = 200;

tl::unexpected<Error> refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, u"email"_s, detail);
}

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

Result<QString> checkedAddress(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refuse(u"missing"_s);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return isControl(c) || c.isSpace(); }))
        return refuse(u"character"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(text.mid(at + 1)));
    // RFC 5322's dot-atom: no quoted local parts, which hosts treat in many ways.
    static const QRegularExpression atoms(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"_s);
    static const QRegularExpression labels(
        u"\\A[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"_s);
    if (at < 1 || domain.isEmpty())
        return refuse(u"form"_s);
    if (!atoms.match(local).hasMatch() || !labels.match(domain).hasMatch())
        return refuse(u"character"_s);
    if (local.size() > longestLocal || local.size() + 1 + domain.size() > longestAddress)
        return refuse(u"too_long"_s);
    return local + u'@' + domain;
}

Result<void> checkRecipientName(const QString& name) {
    if (std::any_of(name.begin(), name.end(), isControl))
        return fail(ErrorCode::InvalidInput, u"name"_s, u"character"_s);
    if (name.size() > longestName)
        return fail(ErrorCode::InvalidInput, u"name"_s, u"too_long"_s);
    return {};
}

} // namespace pindesk::mail
