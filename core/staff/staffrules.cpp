#include "core/staff/staffrules.h"
#include <QFile>
#include <QStringList>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

bool any(QByteArrayView bytes, bool (*is)(char)) {
    return std::any_of(bytes.begin(), bytes.end(), is);
}

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

// A short list on purpose: long enough to stop the first guesses, and the policy stops most others.
bool isCommon(QByteArrayView password) {
    static const QList<QByteArray> common = [] {
        QFile file(u":/staff/commonpasswords.txt"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }();
    return std::any_of(common.begin(), common.end(), [&](const QByteArray& word) {
        return !word.isEmpty() && !word.startsWith('#') && sameIgnoringCase(password, word);
    });
}

} // namespace

Result<QString> checkedUserName(const QString& typed) {
    const QString name = typed.trimmed().toLower();
    const auto refuse = [](const QString& detail) {
        return fail(ErrorCode::InvalidInput, u"user_name"_s, detail);
    };
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    };
    if (!std::all_of(name.begin(), name.end(), allowed))
        return refuse(u"character"_s);
    if (name.size() < 3)
        return refuse(u"too_short"_s);
    if (name.size() > 64)
        return refuse(u"too_long"_s);
    return name;
}

Result<void> checkPassword(const Secret& password, const QStringList& userNames,
                           const PasswordPolicy& policy) {
    const QByteArrayView bytes = password.view();
    // Characters, not bytes: every byte but the continuation bytes of UTF-8 begins one.
    const auto length = std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0xc0) != 0x80; });
    QStringList broken;
    const auto require = [&](bool holds, const char* rule) {
        if (!holds)
            broken << QString::fromLatin1(rule);
    };
    require(length >= policy.minimumLength, "too_short");
    require(length <= policy.maximumLength, "too_long");
    require(!policy.needsUpper || any(bytes, [](char c) { return c >= 'A' && c <= 'Z'; }), "upper");
    require(!policy.needsLower || any(bytes, [](char c) { return c >= 'a' && c <= 'z'; }), "lower");
    require(!policy.needsDigit || any(bytes, [](char c) { return c >= '0' && c <= '9'; }), "digit");
    require(!any(bytes, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; }), "space");
    for (const QString& name : userNames)
        require(!sameIgnoringCase(bytes, name.toUtf8()), "user_name");
    require(!isCommon(bytes), "common");
    broken.removeDuplicates();
    if (!broken.isEmpty())
        return fail(ErrorCode::InvalidInput, u"password"_s, broken.join(u','));
    return {};
}

} // namespace pindesk::staff
