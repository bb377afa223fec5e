#include "core/base/documentreader.h"
#include "core/base/freetext.h"
#include "core/base/repeatedkey.h"
#include <QJsonDocument>
#include <cmath>

namespace pindesk {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestDocument = 1 << 20;
constexpr qsizetype longestText = 100;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// As editors count: from 1, columns in bytes.
QString placeOf(QByteArrayView json, qsizetype offset) {
    const QByteArrayView before = json.first(std::min(offset, json.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    return u"line %1, column %2"_s.arg(line).arg(before.size() - before.lastIndexOf('\n'));
}

/// RFC 6901, section 3.
QString escaped(QString key) {
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace

Result<QJsonObject> readDocument(const QByteArray& json, const QString& field) {
    const auto refuse = [&field](const QString& detail) {
        return fail(ErrorCode::InvalidInput, field, detail);
    };
    if (json.size() > longestDocument)
        return refuse(u"too_long"_s);
    const QByteArray text = json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(u"not_json:%1: %2"_s.arg(placeOf(text, problem.offset), problem.errorString()));
    if (!document.isObject())
        return refuse(u"not_an_object:/"_s);
    if (const auto key = repeatedKey(text))
        return refuse(u"repeated_key:"_s + *key);
    return document.object();
}

Result<void> DocumentReader::checkKeys(std::initializer_list<QLatin1StringView> known) const {
    for (auto member = m_object.begin(); member != m_object.end(); ++member)
        if (std::find(known.begin(), known.end(), member.key()) == known.end())
            return refuse("unknown_key"_L1, member.key());
    return {};
}

Result<bool> DocumentReader::flag(QLatin1StringView key, bool standard) const {
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return standard;
    return found.isBool() ? Result<bool>(found.toBool()) : refuse("not_a_switch"_L1, key);
}

Result<int> DocumentReader::number(QLatin1StringView key, int least, int most, int standard) const {
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return standard;
    const double number = found.toDouble();
    if (!found.isDouble() || std::floor(number) != number)
        return refuse("not_a_number"_L1, key);
    if (number < least || number > most)
        return refuse("range"_L1, key);
    return static_cast<int>(number);
}

Result<QString> DocumentReader::text(QLatin1StringView key) const {
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() || found.isNull())
        return QString();
    if (!found.isString())
        return refuse("not_text"_L1, key);
    QString text = found.toString().trimmed();
    if (const auto good = checkFreeText(text, {}, longestText); !good)
        return refuse(good.error().detail == "too_long"_L1 ? "too_long"_L1 : "character"_L1, key);
    return text;
}

Result<QJsonArray> DocumentReader::list(QLatin1StringView key) const {
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return QJsonArray();
    return found.isArray() ? Result<QJsonArray>(found.toArray()) : refuse("not_a_list"_L1, key);
}

Result<std::vector<DocumentReader>> DocumentReader::objects(QLatin1StringView key, qsizetype most) const {
    PINDESK_TRY(const QJsonArray array, list(key));
    if (array.size() > most)
        return refuse("too_long"_L1, key);
    std::vector<DocumentReader> readers;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            return refuse("not_an_object"_L1, key, i);
        readers.emplace_back(array[i].toObject(), m_field, m_path + u'/' + key + u'/' + QString::number(i));
    }
    return readers;
}

Result<DocumentReader> DocumentReader::object(QLatin1StringView key) const {
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isObject())
        return refuse("not_an_object"_L1, key);
    return DocumentReader(found.toObject(), m_field, m_path + u'/' + key);
}

tl::unexpected<Error> DocumentReader::refuse(QLatin1StringView problem, const QString& key) const {
    return fail(ErrorCode::InvalidInput, m_field, problem + u':' + m_path + u'/' + escaped(key));
}

tl::unexpected<Error> DocumentReader::refuse(QLatin1StringView problem, QLatin1StringView key) const {
    return refuse(problem, QString(key));
}

tl::unexpected<Error> DocumentReader::refuse(QLatin1StringView problem, QLatin1StringView key,
                                             qsizetype index) const {
    return fail(ErrorCode::InvalidInput, m_field,
                problem + u':' + m_path + u'/' + key + u'/' + QString::number(index));
}

} // namespace pindesk
