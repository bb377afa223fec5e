#include "core/directory/searchplace.h"
#include "core/directory/textencoding.h"
#include <QStringList>

namespace pindesk::directory {
namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestText = 1'000;

} // namespace

QString SearchPlace::toString() const {
    const QByteArray encoded = QByteArray::fromStdString(key).toBase64(urlSafe);
    return QString::number(pass) + u'.' + QString::number(account.value()) + u'.' +
           QString::fromLatin1(encoded);
}

std::optional<SearchPlace> SearchPlace::fromString(QStringView text) {
    const auto parts = text.split(u'.');
    if (parts.size() != 3 || text.size() > longestText)
        return std::nullopt;
    bool hasPass = false, hasAccount = false;
    SearchPlace place;
    place.pass = parts[0].toUInt(&hasPass);
    place.account = AccountId(parts[1].toLongLong(&hasAccount));
    const auto key =
        QByteArray::fromBase64Encoding(parts[2].toUtf8(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!hasPass || !hasAccount || place.account.value() < 0 || !key)
        return std::nullopt;
    place.key = (*key).toStdString();
    if (!isUtf8(place.key) || place.key.find('\0') != std::string::npos)
        return std::nullopt;
    return place;
}

} // namespace pindesk::directory
