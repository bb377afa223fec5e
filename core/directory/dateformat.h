#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pindesk::directory {

/// A day of the calendar; `ok()` says whether there is such a day.
using Date = std::chrono::year_month_day;

/// A written form of a date: `MM/dd/yyyy`, `d.M.yy`, `dd-MMM-yyyy`, `yyyyMMdd`. Letters y, M and d in any
/// case; MMM (or MON) is the English short name of the month; everything else stands for itself.
class DateFormat {
public:
    /// No value when it has not each of day, month and year exactly once.
    [[nodiscard]] static std::optional<DateFormat> parse(std::string_view pattern);
    /// No value when the text is not such a date or no calendar has the day. A year of two digits means the
    /// latest such year that is not after `today`.
    [[nodiscard]] std::optional<Date> read(std::string_view text, Date today) const;
    /// What parse() reads as this format.
    [[nodiscard]] std::string pattern() const;
    bool operator==(const DateFormat&) const = default;

private:
    struct Part {
        char symbol = 0; ///< 'd', 'm', 'y', or 'b' for a month's name; 0 = the literal
        int width = 0;
        char literal = 0;
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> m_parts;
};

/// The day by this computer's clock, UTC.
[[nodiscard]] Date systemToday();
/// Reads `yyyy-MM-dd`, with or without a time after it. No value when it is anything else.
[[nodiscard]] std::optional<Date> readIsoDate(std::string_view text);
/// Appends `yyyy-MM-dd`.
void appendIsoDate(Date date, std::string& text);

} // namespace pindesk::directory
