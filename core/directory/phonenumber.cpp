#include "core/directory/phonenumber.h"
#include "core/directory/rowreason.h"

namespace pindesk::directory {
namespace {

constexpr std::size_t fewestDigits = 4;
constexpr std::size_t mostDigits = 15;
constexpr std::size_t mostPhones = 20;
constexpr std::size_t longestKind = 32;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool beginsExtension(std::string_view text) {
    const char c = text.front();
    if (c == 'x' || c == 'X' || c == '#')
        return true;
    return text.size() >= 3 && (c == 'e' || c == 'E') && (text[1] == 'x' || text[1] == 'X') &&
           (text[2] == 't' || text[2] == 'T');
}

/// The name in front of the separator, in lower case; the text is left with the rest. A part with digits in
/// it is no name.
std::string takeKind(std::string_view& text, char separator) {
    const std::size_t end = separator == 0 ? std::string_view::npos : text.find(separator);
    if (end == std::string_view::npos ||
        std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), isDigit))
        return {};
    std::string kind(trimmed(text.substr(0, end)));
    text.remove_prefix(end + 1);
    if (kind.size() > longestKind || !isPlain(kind))
        return {};
    for (char& c : kind)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return kind;
}

QLatin1StringView appendPhone(std::string_view text, const BoundColumn& column, std::vector<Phone>& phones) {
    const std::string kind = takeKind(text, column.phoneFormat.kindSeparator);
    text = trimmed(text);
    if (text.empty())
        return {};
    Phone phone{kind.empty() ? column.phoneKind : kind, phoneDigits(text)};
    if (const QLatin1StringView problem = phoneProblem(text, phone.digits); !problem.isEmpty())
        return problem;
    if (std::find(phones.begin(), phones.end(), phone) != phones.end())
        return {};
    if (phones.size() == mostPhones)
        return reason::tooMany;
    phones.push_back(std::move(phone));
    return {};
}

} // namespace

std::string phoneDigits(std::string_view text) {
    std::string digits;
    for (; !text.empty(); text.remove_prefix(1)) {
        if (isDigit(text.front()))
            digits += text.front();
        else if (!digits.empty() && beginsExtension(text))
            break;
    }
    if (digits.size() == 11 && digits.front() == '1')
        digits.erase(0, 1);
    return digits;
}

QLatin1StringView phoneProblem(std::string_view text, std::string_view digits) {
    // "1-800-FLOWERS": what is left of a number spelt in letters is another number.
    if (digits.empty())
        return reason::notANumber;
    const bool spelt =
        digits.size() < 7 && !isDigit(text.back()) && std::any_of(text.begin(), text.end(), isLetter);
    if (spelt)
        return reason::notANumber;
    if (digits.size() < fewestDigits)
        return reason::tooShort;
    return digits.size() > mostDigits ? reason::tooLong : QLatin1StringView();
}

QLatin1StringView appendPhones(std::string_view text, const BoundColumn& column, std::vector<Phone>& phones) {
    QLatin1StringView problem;
    const char separator = column.phoneFormat.entrySeparator;
    for (;;) {
        const std::size_t end = separator == 0 ? std::string_view::npos : text.find(separator);
        const QLatin1StringView found = appendPhone(text.substr(0, end), column, phones);
        if (problem.isEmpty())
            problem = found;
        if (end == std::string_view::npos)
            return problem;
        text.remove_prefix(end + 1);
    }
}

} // namespace pindesk::directory
