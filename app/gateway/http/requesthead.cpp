#include "app/gateway/http/requesthead.h"
#include <algorithm>
#include <optional>

namespace pindesk::gateway {
namespace {

constexpr std::size_t mostOfLine = 4096;
constexpr std::size_t mostOfRange = 64; ///< the library reads a long one by recursion
constexpr int mostHeaders = 64;
constexpr std::size_t mostDigits = 15;

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isToken(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

bool hasControls(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

bool isDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isCalled(std::string_view name, std::string_view lower) {
    return std::equal(name.begin(), name.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(" \t") + 1 - from);
}

/// The next line, without its end; nothing when it does not end as it must.
std::optional<std::string_view> takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos || end == 0 || rest[end - 1] != '\r')
        return std::nullopt;
    const std::string_view line = rest.substr(0, end - 1);
    rest.remove_prefix(end + 1);
    return line;
}

/// What decides where the request ends.
struct Framing {
    int hosts = 0, lengths = 0;
    bool isEmpty = true, isEncoded = false;

    /// False for a value that cannot be.
    bool take(std::string_view name, std::string_view value) {
        if (isCalled(name, "host"))
            ++hosts;
        if (isCalled(name, "transfer-encoding"))
            isEncoded = true;
        if (isCalled(name, "content-length")) {
            ++lengths;
            isEmpty = value.find_first_not_of('0') == std::string_view::npos;
            return isDigits(value) && value.size() <= mostDigits;
        }
        return !isCalled(name, "range") || value.size() <= mostOfRange;
    }
};

int refusalOfLine(std::string_view line, std::string_view& method, bool& isFirstVersion) {
    if (line.size() > mostOfLine)
        return 414;
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    if (hasControls(line) || first == std::string_view::npos || last == first)
        return 400;
    method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    isFirstVersion = version == "HTTP/1.0";
    const bool isKnown = isFirstVersion || version == "HTTP/1.1";
    if (!isToken(method) || target.empty() || target.find(' ') != std::string_view::npos)
        return 400;
    return isKnown ? 0 : 505;
}

} // namespace

int refusalOf(std::string_view head) {
    std::string_view rest = head, method;
    bool isFirstVersion = false;
    const std::size_t firstEnd = rest.find('\n');
    if (firstEnd == std::string_view::npos)
        return rest.size() > mostOfLine ? 414 : 400;
    const auto first = takeLine(rest);
    if (const int refusal = first ? refusalOfLine(*first, method, isFirstVersion) : 400; refusal != 0)
        return refusal;
    Framing framing;
    for (int count = 0;; ++count) {
        if (rest.find('\n') == std::string_view::npos)
            return 431;
        const auto line = takeLine(rest);
        if (!line)
            return 400;
        if (line->empty())
            break;
        if (line->size() > mostOfLine || count == mostHeaders)
            return 431;
        const std::size_t colon = line->find(':');
        if (colon == std::string_view::npos || hasControls(*line) || !isToken(line->substr(0, colon)) ||
            !framing.take(line->substr(0, colon), trimmed(line->substr(colon + 1))))
            return 400;
    }
    if (framing.hosts > 1 || (framing.hosts == 0 && !isFirstVersion) || framing.lengths > 1 ||
        (framing.isEncoded && framing.lengths > 0))
        return 400;
    const bool hasBody = method == "POST" || method == "PUT" || method == "PATCH";
    if (framing.isEncoded || (hasBody && framing.lengths == 0))
        return 411;
    return hasBody || framing.isEmpty ? 0 : 400;
}

std::string_view plainPathOf(std::string_view head) {
    constexpr std::size_t most = 64;
    const std::size_t from = std::min(head.find(' '), head.size() - 1) + 1;
    const std::string_view path = head.substr(from, head.find_first_of(" \r\n", from) - from);
    const bool isPlain =
        path.starts_with('/') && path.size() <= most && std::all_of(path.begin(), path.end(), [](char c) {
            return isLetterOrDigit(c) || c == '/' || c == '-' || c == '.';
        });
    return isPlain ? path : "/refused";
}

} // namespace pindesk::gateway
