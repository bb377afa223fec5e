#pragma once
#include <QLatin1StringView>
#include <string_view>
#include <vector>

namespace pindesk::directory {

/// Where one field lies in the buffer, without its quotes.
struct FieldExtent {
    char* begin = nullptr;
    char* end = nullptr;
    bool doubledQuotes = false; ///< holds "" that stand for one quote
};

enum class ScanOutcome {
    Row,       ///< a whole row
    NeedMore,  ///< the buffer ends inside the row
    Malformed, ///< no row begins here; `reason` says why
};

struct ScanResult {
    ScanOutcome outcome = ScanOutcome::NeedMore;
    char* next = nullptr;       ///< where the next row begins
    qint64 lines = 0;           ///< physical lines the row took, its own end included
    std::size_t fieldCount = 0; ///< may exceed what was kept
    QLatin1StringView reason;   ///< when malformed; `fieldCount` is then the index of the field at fault
};

/// Finds one row of comma-separated values. Line ends are CR, LF or CRLF; quoted fields may hold line breaks
/// and doubled quotes, and may have spaces around them; a quote inside an unquoted field is text. A row of
/// more than `mostRowLines` lines is taken for an unterminated quote. At most `kept` fields are stored.
/// `atEnd`: nothing comes after the buffer, so that it ends the last row.
[[nodiscard]] ScanResult scanCsvRow(char* begin, char* end, char separator, bool atEnd, std::size_t kept,
                                    std::vector<FieldExtent>& fields);

/// The place after the first line break, or null when there is none in the buffer yet.
[[nodiscard]] char* afterLineBreak(char* begin, const char* end, bool atEnd);

/// Turns doubled quotes into single ones, in place.
[[nodiscard]] std::string_view fieldText(const FieldExtent& field);

inline constexpr qint64 mostRowLines = 256;

} // namespace pindesk::directory
