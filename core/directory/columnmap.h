#pragma once
#include "core/base/result.h"
#include "core/directory/csvreader.h"
#include "core/directory/dateformat.h"
#include "core/directory/directoryfield.h"
#include <QStringList>

namespace pindesk::directory {

/// How several telephone numbers stand in one column: `kind:number;kind:number`. 0 = no such separator.
struct PhoneFormat {
    char kindSeparator = ':';
    char entrySeparator = ';';
    bool operator==(const PhoneFormat&) const = default;
};

/// One column that feeds a field.
struct ColumnSource {
    QString column;
    std::string phoneKind;   ///< for telephone columns of one number
    PhoneFormat phoneFormat; ///< for telephone columns
    bool operator==(const ColumnSource&) const = default;
};

/// An item of the site's own, kept under its name.
struct ExtraColumn {
    std::string name;
    std::vector<ColumnSource> sources;
    bool operator==(const ExtraColumn&) const = default;
};

/// Which columns of a source feed which fields (command-line.md, "Map keys").
///
/// JSON: `{"location_id": "LOC", "service_address": ["ADDR1", "ADDR2"], "phones": {"column": "TEL",
/// "format": "kind:number;…"}, "extra.meter": "METER_NO", "extra": ["ROUTE"], "encoding": "windows-1252",
/// "separator": ";", "date_format": "dd.MM.yyyy"}`. Several columns of one field are joined with spaces;
/// of `phones` each is read for itself, as a name or as `{"column": …, "kind": "home"}`.
struct ColumnMap {
    std::array<std::vector<ColumnSource>, directoryFieldCount> fields;
    std::vector<ExtraColumn> extra; ///< in the order of their names
    CsvOptions csv;
    std::vector<DateFormat> dateFormats; ///< of birth dates; none = ISO and m/d/yyyy

    /// InvalidInput, field `map`, detail `not_json:…`, `not_an_object`, or one that names the key at fault:
    /// `unknown_key:k`, `missing:location_id`, `no_column:k`, `format:k`, `encoding:…`, `separator:…`,
    /// `date_format:…`.
    [[nodiscard]] static Result<ColumnMap> fromJson(const QByteArray& json);
    /// The map for a source whose columns bear the fields' own names; others are left out.
    /// InvalidInput, field `map`, `missing:location_id` or `missing:customer_id`.
    [[nodiscard]] static Result<ColumnMap> forHeader(const QStringList& header);
    /// What fromJson() reads as this map, for people to read too. Fields without a column are left out.
    [[nodiscard]] QByteArray toJson() const;
    bool operator==(const ColumnMap&) const = default;
};

/// A column source found in a header.
struct BoundColumn {
    std::size_t index = 0;
    std::string phoneKind;
    PhoneFormat phoneFormat;
};

struct BoundExtra {
    std::string name;
    std::vector<BoundColumn> columns;
};

/// A map whose columns have been found in the source's header.
struct BoundMap {
    QStringList header;
    std::array<std::vector<BoundColumn>, directoryFieldCount> fields;
    std::vector<BoundExtra> extra;
    std::vector<DateFormat> dateFormats;

    [[nodiscard]] const std::vector<BoundColumn>& of(DirectoryField field) const {
        return fields[indexOf(field)];
    }
};

/// Looks the map's columns up: by exact name, else by the one name equal but for case.
/// InvalidInput, field `map`: `no_such_column:name`, `repeated_column:name`.
[[nodiscard]] Result<BoundMap> bindMap(const ColumnMap& map, const QStringList& header);

} // namespace pindesk::directory
