#include "core/distribution/extractlayoutdocument.h"
#include "core/base/documentreader.h"
#include "core/distribution/checkextractlayout.h"
#include "core/distribution/extractnames.h"
#include <QJsonDocument>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

Result<void> checkVersion(const DocumentReader& document) {
    constexpr int newest = 1'000'000;
    PINDESK_TRY(const int version, document.number("format_version"_L1, 1, newest, extractFormatVersion));
    if (version > extractFormatVersion)
        return document.refuse("newer"_L1, "format_version"_L1);
    return {};
}

/// A word of an enumeration; `standard` when the key is missing.
template <class Enum>
Result<Enum> choice(const DocumentReader& object, QLatin1StringView key, Enum standard) {
    if (!object.contains(key))
        return standard;
    const QJsonValue found = object.value(key);
    if (!found.isString())
        return object.refuse("not_text"_L1, key);
    const auto value = fromDocumentName<Enum>(found.toString());
    return value ? Result<Enum>(*value) : object.refuse("unknown"_L1, key);
}

Result<Place> readPlace(const DocumentReader& object) {
    Place place;
    PINDESK_TRY(place.width, object.number("width"_L1, 0, widestColumn, 0));
    PINDESK_TRY(place.align, choice(object, "align"_L1, place.align));
    if (object.contains("pad"_L1)) { // text() would drop the space
        const QString pad = object.value("pad"_L1).toString();
        if (pad.size() != 1 || pad.front() < u' ' || pad.front() > u'~')
            return object.refuse("pad"_L1, "pad"_L1);
        place.pad = pad.front().toLatin1();
    }
    return place;
}

Result<ExtractColumn> readColumn(const DocumentReader& object) {
    PINDESK_CHECK(object.checkKeys({"field"_L1, "title"_L1, "text"_L1, "width"_L1, "align"_L1, "pad"_L1}));
    if (!object.contains("field"_L1))
        return object.refuse("missing"_L1, "field"_L1);
    ExtractColumn column;
    PINDESK_TRY(column.field, choice(object, "field"_L1, column.field));
    PINDESK_TRY(column.title, object.text("title"_L1));
    PINDESK_TRY(column.text, object.text("text"_L1));
    PINDESK_TRY(column.place, readPlace(object));
    return column;
}

Result<RecordColumn> readRecordColumn(const DocumentReader& object) {
    PINDESK_CHECK(object.checkKeys({"field"_L1, "text"_L1, "format"_L1, "width"_L1, "align"_L1, "pad"_L1}));
    if (!object.contains("field"_L1))
        return object.refuse("missing"_L1, "field"_L1);
    RecordColumn column;
    PINDESK_TRY(column.field, choice(object, "field"_L1, column.field));
    PINDESK_TRY(column.text, object.text("text"_L1));
    PINDESK_TRY(column.format, object.text("format"_L1));
    PINDESK_TRY(column.place, readPlace(object));
    return column;
}

template <class Column>
Result<std::vector<Column>> readColumns(const DocumentReader& document, QLatin1StringView key,
                                        Result<Column> (*read)(const DocumentReader&)) {
    PINDESK_TRY(const auto objects, document.objects(key, mostColumns));
    std::vector<Column> columns;
    for (const DocumentReader& object : objects) {
        PINDESK_TRY(Column column, read(object));
        columns.push_back(std::move(column));
    }
    return columns;
}

QJsonObject& addPlace(QJsonObject& object, const Place& place) {
    if (place.width > 0)
        object["width"_L1] = place.width;
    if (place.align != Align::Left)
        object["align"_L1] = documentName(place.align);
    if (place.pad != ' ')
        object["pad"_L1] = QString(QLatin1Char(place.pad));
    return object;
}

void addText(QJsonObject& object, QLatin1StringView key, const QString& text) {
    if (!text.isEmpty())
        object[key] = text;
}

QJsonObject columnObject(const ExtractColumn& column) {
    QJsonObject object{{u"field"_s, documentName(column.field)}};
    addText(object, "title"_L1, column.title);
    addText(object, "text"_L1, column.text);
    return addPlace(object, column.place);
}

QJsonObject columnObject(const RecordColumn& column) {
    QJsonObject object{{u"field"_s, documentName(column.field)}};
    addText(object, "text"_L1, column.text);
    addText(object, "format"_L1, column.format);
    return addPlace(object, column.place);
}

template <class Column>
QJsonArray listOf(const std::vector<Column>& columns) {
    QJsonArray list;
    for (const Column& column : columns)
        list.append(columnObject(column));
    return list;
}

} // namespace

Result<ExtractLayout> extractLayoutFromJson(const QByteArray& json) {
    const QString field = u"extract_layout"_s;
    PINDESK_TRY(const QJsonObject object, readDocument(json, field));
    const DocumentReader document(object, field);
    // First: what a later version means by the other keys cannot be known.
    PINDESK_CHECK(checkVersion(document));
    PINDESK_CHECK(document.checkKeys({"$schema"_L1, "format_version"_L1, "name"_L1, "format"_L1, "bill"_L1,
                                      "carrier"_L1, "encoding"_L1, "line_end"_L1, "separator"_L1, "quote"_L1,
                                      "titles"_L1, "formulas"_L1, "columns"_L1, "header"_L1, "trailer"_L1}));
    ExtractLayout layout;
    PINDESK_TRY(layout.name, document.text("name"_L1));
    PINDESK_TRY(layout.format, choice(document, "format"_L1, layout.format));
    PINDESK_TRY(layout.isBill, document.flag("bill"_L1, layout.isBill));
    PINDESK_TRY(layout.carrier, choice(document, "carrier"_L1, layout.carrier));
    PINDESK_TRY(layout.encoding, choice(document, "encoding"_L1, layout.encoding));
    PINDESK_TRY(layout.lineEnd, choice(document, "line_end"_L1, layout.lineEnd));
    PINDESK_TRY(layout.separator, choice(document, "separator"_L1, layout.separator));
    PINDESK_TRY(layout.quoting, choice(document, "quote"_L1, layout.quoting));
    PINDESK_TRY(layout.hasTitles, document.flag("titles"_L1, layout.hasTitles));
    PINDESK_TRY(layout.formulas, choice(document, "formulas"_L1, layout.formulas));
    PINDESK_TRY(layout.columns, readColumns(document, "columns"_L1, readColumn));
    PINDESK_TRY(layout.header, readColumns(document, "header"_L1, readRecordColumn));
    PINDESK_TRY(layout.trailer, readColumns(document, "trailer"_L1, readRecordColumn));
    PINDESK_CHECK(checkExtractLayout(layout));
    return layout;
}

QJsonObject documentOf(const ExtractLayout& layout) {
    return {{u"format_version"_s, extractFormatVersion},    {u"name"_s, layout.name},
            {u"format"_s, documentName(layout.format)},     {u"bill"_s, layout.isBill},
            {u"carrier"_s, documentName(layout.carrier)},   {u"encoding"_s, documentName(layout.encoding)},
            {u"line_end"_s, documentName(layout.lineEnd)},  {u"separator"_s, documentName(layout.separator)},
            {u"quote"_s, documentName(layout.quoting)},     {u"titles"_s, layout.hasTitles},
            {u"formulas"_s, documentName(layout.formulas)}, {u"columns"_s, listOf(layout.columns)},
            {u"header"_s, listOf(layout.header)},           {u"trailer"_s, listOf(layout.trailer)}};
}

QByteArray documentText(const ExtractLayout& layout) {
    return QJsonDocument(documentOf(layout)).toJson(QJsonDocument::Indented);
}

} // namespace pindesk::distribution
