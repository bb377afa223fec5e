#pragma once
#include "core/directory/csvreader.h"
#include <QBuffer>
#include <gtest/gtest.h>

namespace pindesk::directory {

inline Result<std::unique_ptr<CsvReader>> openText(const QByteArray& text, CsvOptions options = {}) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::open(std::move(buffer), options);
}

/// Everything a source gives, one text per row: `line: field|field`, `line! column reason` for a fault.
inline std::vector<std::string> readAll(RowSource& source) {
    std::vector<std::string> rows;
    RawRow row;
    for (;;) {
        const auto more = source.next(row);
        if (!more) {
            rows.push_back("error " + more.error().detail.toStdString());
            return rows;
        }
        if (!*more)
            return rows;
        std::string text = std::to_string(row.line) + (row.fault ? "! " : ": ");
        if (row.fault)
            text += row.fault->column.toStdString() + ' ' + row.fault->reason.toStdString();
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            text.append(i == 0 ? "" : "|").append(row.fields[i]);
        rows.push_back(text);
    }
}

inline std::vector<std::string> readText(const QByteArray& text, CsvOptions options = {}) {
    const auto reader = openText(text, options);
    if (!reader)
        return {"refused " + reader.error().detail.toStdString()};
    return readAll(**reader);
}

} // namespace pindesk::directory
