#pragma once
#include "core/base/result.h"
#include <QStringList>
#include <string_view>
#include <vector>

namespace pindesk::directory {

/// What is wrong with one row or one of its fields. Never holds the value itself.
struct RowProblem {
    qint64 line = 0; ///< where the row starts, 1 = first line; the row's number when the source is a query
    QString column;  ///< the source's own name of the column, empty when the whole row is concerned
    QString reason;  ///< e.g. `too_long`; the words are listed in rowreason.h
    bool operator==(const RowProblem&) const = default;
};

/// One row as the source gives it. The views are valid UTF-8 and live until the next row is read.
struct RawRow {
    qint64 line = 0;
    std::vector<std::string_view> fields; ///< one per column of the header, unless there is a fault
    bool plain = false;                   ///< printable ASCII, tabs and line breaks only
    std::optional<RowProblem> fault;      ///< the row cannot be used
};

/// A stream of rows with named columns.
class RowSource {
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual const QStringList& header() const = 0;
    /// Reads the next row into `row`; false at the end. A row with a fault is not an error: read on.
    [[nodiscard]] virtual Result<bool> next(RawRow& row) = 0;
    /// How much has been read, 0 to 1; no value when the source cannot tell.
    [[nodiscard]] virtual std::optional<double> progress() const = 0;
};

} // namespace pindesk::directory
