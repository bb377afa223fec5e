#include "core/directory/dateformat.h"
#include <algorithm>
#include <array>

namespace pindesk::directory {
namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Takes `least` to `most` digits off; -1 when there are fewer.
int takeNumber(std::string_view& text, int least, int most) {
    int number = 0;
    int digits = 0;
    while (digits < most && !text.empty() && isDigit(text.front())) {
        number = 10 * number + (text.front() - '0');
        text.remove_prefix(1);
        ++digits;
    }
    return digits < least ? -1 : number;
}

int takeMonthName(std::string_view& text) {
    if (text.size() < 3)
        return -1;
    std::array<char, 3> name{lower(text[0]), lower(text[1]), lower(text[2])};
    const auto found = std::find(months.begin(), months.end(), std::string_view(name.data(), name.size()));
    text.remove_prefix(3);
    return found == months.end() ? -1 : static_cast<int>(found - months.begin()) + 1;
}

/// Negative numbers are those that could not be read.
std::optional<Date> dateOf(int year, int month, int day) {
    if (year < 1 || month < 1 || day < 1)
        return std::nullopt;
    const Date date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day)));
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<DateFormat> DateFormat::parse(std::string_view pattern) {
    DateFormat format;
    std::string seen;
    while (!pattern.empty()) {
        const char symbol = lower(pattern.front());
        if (symbol != 'd' && symbol != 'm' && symbol != 'y') {
            format.m_parts.push_back({0, 1, pattern.front()});
            pattern.remove_prefix(1);
            continue;
        }
        const bool monthName =
            symbol == 'm' && pattern.size() >= 3 && lower(pattern[1]) == 'o' && lower(pattern[2]) == 'n';
        std::size_t width = monthName ? 3 : 1;
        while (!monthName && width < pattern.size() && lower(pattern[width]) == symbol)
            ++width;
        const bool known = symbol == 'y' ? width == 2 || width == 4 : width <= (symbol == 'm' ? 3U : 2U);
        if (!known || seen.find(symbol) != std::string::npos)
            return std::nullopt;
        seen += symbol;
        format.m_parts.push_back({symbol == 'm' && width == 3 ? 'b' : symbol, static_cast<int>(width), 0});
        pattern.remove_prefix(width);
    }
    if (seen.size() != 3)
        return std::nullopt;
    return format;
}

std::optional<Date> DateFormat::read(std::string_view text, Date today) const {
    int day = 0;
    int month = 0;
    int year = 0;
    bool shortYear = false;
    for (const Part& part : m_parts) {
        switch (part.symbol) {
        case 'd':
            day = takeNumber(text, part.width, 2);
            break;
        case 'm':
            month = takeNumber(text, part.width, 2);
            break;
        case 'b':
            month = takeMonthName(text);
            break;
        case 'y':
            year = takeNumber(text, part.width, part.width);
            shortYear = part.width == 2 && year >= 0;
            break;
        default:
            if (text.empty() || text.front() != part.literal)
                return std::nullopt;
            text.remove_prefix(1);
        }
    }
    if (!text.empty())
        return std::nullopt;
    if (!shortYear)
        return dateOf(year, month, day);
    // Both centuries are asked, because 29 February may be in one of them only.
    year += static_cast<int>(today.year()) / 100 * 100;
    const std::optional<Date> recent = dateOf(year, month, day);
    return recent && *recent <= today ? recent : dateOf(year - 100, month, day);
}

std::string DateFormat::pattern() const {
    std::string text;
    for (const Part& part : m_parts) {
        const bool isMonth = part.symbol == 'm' || part.symbol == 'b';
        const char symbol = part.symbol == 0 ? part.literal : isMonth ? 'M' : part.symbol;
        text.append(static_cast<std::size_t>(part.width), symbol);
    }
    return text;
}

Date systemToday() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

std::optional<Date> readIsoDate(std::string_view text) {
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' '))
        text = text.substr(0, 10);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    std::string_view month = text.substr(5, 2);
    std::string_view day = text.substr(8, 2);
    return dateOf(takeNumber(text, 4, 4), takeNumber(month, 2, 2), takeNumber(day, 2, 2));
}

void appendIsoDate(Date date, std::string& text) {
    const auto append = [&text](unsigned number, unsigned power) {
        for (; power > 0; power /= 10)
            text += static_cast<char>('0' + number / power % 10);
    };
    append(static_cast<unsigned>(static_cast<int>(date.year())), 1000);
    text += '-';
    append(static_cast<unsigned>(date.month()), 10);
    text += '-';
    append(static_cast<unsigned>(date.day()), 10);
}

} // namespace pindesk::directory
