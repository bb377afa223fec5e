#include "core/directory/columnmap.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
namespace {

QString textOf(const PhoneFormat& format) {
    QString text = u"number"_s;
    if (format.kindSeparator != 0)
        text.prepend(u"kind"_s + QLatin1Char(format.kindSeparator));
    if (format.entrySeparator != 0)
        text += QString(QLatin1Char(format.entrySeparator)) + u'…';
    return text;
}

QJsonValue jsonOf(const ColumnSource& source) {
    QJsonObject object;
    if (!source.phoneKind.empty())
        object[u"kind"_s] = QString::fromStdString(source.phoneKind);
    if (source.phoneFormat != PhoneFormat())
        object[u"format"_s] = textOf(source.phoneFormat);
    if (object.isEmpty())
        return source.column;
    object[u"column"_s] = source.column;
    return object;
}

QJsonValue jsonOf(const std::vector<ColumnSource>& sources) {
    QJsonArray array;
    for (const ColumnSource& source : sources)
        array.append(jsonOf(source));
    return array.size() == 1 ? array.first() : QJsonValue(array);
}

} // namespace

QByteArray ColumnMap::toJson() const {
    QJsonObject object;
    for (std::size_t i = 0; i < directoryFieldCount; ++i)
        if (!fields[i].empty())
            object[nameOf(static_cast<DirectoryField>(i))] = jsonOf(fields[i]);
    for (const ExtraColumn& item : extra)
        object[u"extra."_s + QString::fromStdString(item.name)] = jsonOf(item.sources);
    if (csv.encoding)
        object[u"encoding"_s] = *csv.encoding == TextEncoding::Utf8 ? u"utf-8"_s : u"windows-1252"_s;
    if (csv.separator)
        object[u"separator"_s] = *csv.separator == '\t' ? u"tab"_s : QString(QLatin1Char(*csv.separator));
    QJsonArray formats;
    for (const DateFormat& format : dateFormats)
        formats.append(QString::fromStdString(format.pattern()));
    if (!formats.isEmpty())
        object[u"date_format"_s] = formats;
    return QJsonDocument(object).toJson();
}

} // namespace pindesk::directory
