#include "core/directory/columnmap.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
namespace {

constexpr QLatin1StringView extraPrefix("extra.");
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

tl::unexpected<Error> refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, u"map"_s, detail);
}

/// `kind:number;…`, `number,…`, `number`: an optional `kind` and its separator, `number`, an optional
/// separator of entries and anything after it.
std::optional<PhoneFormat> phoneFormatFrom(std::string_view text) {
    const auto takeAscii = [&text]() -> char {
        if (text.empty() || !isAscii(text.substr(0, 1)))
            return 0;
        const char c = text.front();
        text.remove_prefix(1);
        return c;
    };
    PhoneFormat format{0, 0};
    if (text.starts_with("kind")) {
        text.remove_prefix(4);
        format.kindSeparator = takeAscii();
        if (format.kindSeparator == 0)
            return std::nullopt;
    }
    if (!text.starts_with("number"))
        return std::nullopt;
    text.remove_prefix(6);
    if (text.empty())
        return format;
    format.entrySeparator = takeAscii();
    return format.entrySeparator == 0 ? std::nullopt : std::optional(format);
}

/// Reads the values of one key: who it is for, and where formats found on the way go.
class ValueReader {
public:
    ValueReader(const QString& key, std::optional<DirectoryField> field, std::vector<DateFormat>& dateFormats)
        : m_key(key)
        , m_field(field)
        , m_dateFormats(dateFormats) {}

    Result<std::vector<ColumnSource>> read(const QJsonValue& value) const {
        std::vector<ColumnSource> sources;
        if (value.isArray()) {
            for (const QJsonValue& element : value.toArray()) {
                PINDESK_TRY(auto source, readOne(element));
                sources.push_back(std::move(source));
            }
        } else {
            PINDESK_TRY(auto source, readOne(value));
            sources.push_back(std::move(source));
        }
        if (sources.empty())
            return refuse(u"no_column:"_s + m_key);
        return sources;
    }

private:
    Result<ColumnSource> readOne(const QJsonValue& value) const {
        ColumnSource source;
        source.column = value.isObject() ? value[u"column"].toString() : value.toString();
        if (source.column.isEmpty())
            return refuse(u"no_column:"_s + m_key);
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            const bool phones = m_field == DirectoryField::Phones;
            if (item.key() == u"format" && phones) {
                const auto format = phoneFormatFrom(item->toString().toStdString());
                if (!format)
                    return refuse(u"format:"_s + m_key);
                source.phoneFormat = *format;
            } else if (item.key() == u"format" && m_field == DirectoryField::BirthDate) {
                const auto format = DateFormat::parse(item->toString().toStdString());
                if (!format)
                    return refuse(u"format:"_s + m_key);
                m_dateFormats.push_back(*format);
            } else if (item.key() == u"kind" && phones && item->isString()) {
                source.phoneKind = item->toString().toStdString();
            } else if (item.key() != u"column") {
                return refuse(u"unknown_key:%1.%2"_s.arg(m_key, item.key()));
            }
        }
        return source;
    }

    const QString& m_key;
    std::optional<DirectoryField> m_field;
    std::vector<DateFormat>& m_dateFormats;
};

Result<void> readDateFormats(const QJsonValue& value, ColumnMap& map) {
    const QJsonArray patterns = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& pattern : patterns) {
        const auto format = DateFormat::parse(pattern.toString().toStdString());
        if (!format)
            return refuse(u"date_format:"_s + pattern.toString());
        map.dateFormats.push_back(*format);
    }
    return {};
}

Result<void> readSeparator(const QJsonValue& value, ColumnMap& map) {
    const QString text = value.toString() == u"tab" ? u"\t"_s : value.toString();
    const ushort unit = text.size() == 1 ? text.front().unicode() : 0;
    if (unit == 0 || unit > 0x7E || unit == '"' || unit == '\n' || unit == '\r' ||
        text.front().isLetterOrNumber())
        return refuse(u"separator:"_s + value.toString());
    map.csv.separator = static_cast<char>(unit);
    return {};
}

Result<void> readExtra(const QString& name, const QJsonValue& value, ColumnMap& map) {
    if (name.isEmpty())
        return refuse(u"unknown_key:"_s + extraPrefix);
    const QString key = extraPrefix + name;
    PINDESK_TRY(auto sources, ValueReader(key, std::nullopt, map.dateFormats).read(value));
    map.extra.push_back({name.toStdString(), std::move(sources)});
    return {};
}

/// `"extra": ["ROUTE", …]` keeps columns under their own names, `{"route": "ROUTE"}` under others.
Result<void> readExtras(const QJsonValue& value, ColumnMap& map) {
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item)
        PINDESK_CHECK(readExtra(item.key(), *item, map));
    for (const QJsonValue& name : value.toArray())
        PINDESK_CHECK(readExtra(name.toString(), name, map));
    if (!value.isObject() && !value.isArray())
        return refuse(u"no_column:extra"_s);
    return {};
}

Result<void> readKey(const QString& key, const QJsonValue& value, ColumnMap& map) {
    if (value.isNull())
        return {};
    if (const auto field = directoryFieldFromName(key)) {
        PINDESK_TRY(map.fields[indexOf(*field)], ValueReader(key, field, map.dateFormats).read(value));
        return {};
    }
    if (key == u"extra")
        return readExtras(value, map);
    if (key.startsWith(extraPrefix))
        return readExtra(key.mid(extraPrefix.size()), value, map);
    if (key == u"separator")
        return readSeparator(value, map);
    if (key == u"date_format")
        return readDateFormats(value, map);
    if (key != u"encoding")
        return refuse(u"unknown_key:"_s + key);
    map.csv.encoding = textEncodingFromName(value.toString().toStdString());
    if (!map.csv.encoding)
        return refuse(u"encoding:"_s + value.toString());
    return {};
}

Result<void> requireKey(const ColumnMap& map) {
    for (const DirectoryField field : {DirectoryField::LocationId, DirectoryField::CustomerId})
        if (map.fields[indexOf(field)].empty())
            return refuse(u"missing:"_s + nameOf(field));
    return {};
}

Result<std::size_t> findColumn(const QStringList& header, const QString& name) {
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto same = [&](const QString& column) { return column.compare(name, sensitivity) == 0; };
        const auto found = std::find_if(header.begin(), header.end(), same);
        if (found == header.end())
            continue;
        if (std::find_if(found + 1, header.end(), same) != header.end())
            return refuse(u"repeated_column:"_s + name);
        return static_cast<std::size_t>(found - header.begin());
    }
    return refuse(u"no_such_column:"_s + name);
}

Result<std::vector<BoundColumn>> bindSources(const std::vector<ColumnSource>& sources,
                                             const QStringList& header) {
    std::vector<BoundColumn> columns;
    for (const ColumnSource& source : sources) {
        PINDESK_TRY(const std::size_t index, findColumn(header, source.column));
        columns.push_back({index, source.phoneKind, source.phoneFormat});
    }
    return columns;
}

} // namespace

Result<ColumnMap> ColumnMap::fromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(json.startsWith(byteOrderMark) ? json.mid(3) : json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(u"not_json:"_s + problem.errorString());
    if (!document.isObject())
        return refuse(u"not_an_object"_s);
    ColumnMap map;
    const QJsonObject object = document.object();
    for (auto item = object.begin(); item != object.end(); ++item)
        PINDESK_CHECK(readKey(item.key(), *item, map));
    PINDESK_CHECK(requireKey(map));
    std::stable_sort(map.extra.begin(), map.extra.end(),
                     [](const ExtraColumn& a, const ExtraColumn& b) { return a.name < b.name; });
    const auto twice = std::adjacent_find(map.extra.begin(), map.extra.end(),
                                          [](const auto& a, const auto& b) { return a.name == b.name; });
    if (twice != map.extra.end())
        return refuse(u"repeated_key:"_s + extraPrefix + QString::fromStdString(twice->name));
    return map;
}

Result<ColumnMap> ColumnMap::forHeader(const QStringList& header) {
    ColumnMap map;
    for (const QString& column : header)
        if (const auto field = directoryFieldFromName(column))
            map.fields[indexOf(*field)] = {ColumnSource{column, {}, {}}};
    PINDESK_CHECK(requireKey(map));
    return map;
}

Result<BoundMap> bindMap(const ColumnMap& map, const QStringList& header) {
    BoundMap bound;
    bound.header = header;
    bound.dateFormats = map.dateFormats;
    for (std::size_t i = 0; i < directoryFieldCount; ++i) {
        PINDESK_TRY(bound.fields[i], bindSources(map.fields[i], header));
    }
    for (const ExtraColumn& item : map.extra) {
        PINDESK_TRY(auto columns, bindSources(item.sources, header));
        bound.extra.push_back({item.name, std::move(columns)});
    }
    return bound;
}

} // namespace pindesk::directory
