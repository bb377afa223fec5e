#include "core/directory/fieldrules.h"
#include "core/directory/rowreason.h"
#include "core/directory/textencoding.h"

namespace pindesk::directory {
namespace {

constexpr std::chrono::year earliestBirthYear(1850);
constexpr std::size_t longestEmail = 254; // RFC 5321, section 4.5.3.1
constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestDomainLabel = 63;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isBeyondAscii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return lower;
}

/// RFC 5322 atom text between dots.
bool isLocalPart(std::string_view text) {
    static constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~.";
    if (text.empty() || text.size() > longestLocalPart || text.front() == '.' || text.back() == '.' ||
        text.find("..") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || isBeyondAscii(c) || marks.find(c) != std::string_view::npos;
    });
}

bool isDomainLabel(std::string_view label) {
    if (label.empty() || label.size() > longestDomainLabel || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](char c) { return isLetter(c) || isDigit(c) || isBeyondAscii(c) || c == '-'; });
}

bool isFullDomain(std::string_view domain) {
    int labels = 1;
    for (std::size_t dot = domain.find('.'); dot != std::string_view::npos; dot = domain.find('.')) {
        if (!isDomainLabel(domain.substr(0, dot)))
            return false;
        domain.remove_prefix(dot + 1);
        ++labels;
    }
    return labels > 1 && isDomainLabel(domain) && !std::all_of(domain.begin(), domain.end(), isDigit);
}

std::optional<Date> readBirthDate(std::string_view text, std::span<const DateFormat> formats, Date today) {
    static const DateFormat american = *DateFormat::parse("M/d/yyyy");
    std::optional<Date> date = readIsoDate(text);
    for (std::size_t i = 0; !date && i < formats.size(); ++i)
        date = formats[i].read(text, today);
    return date || !formats.empty() ? date : american.read(text, today);
}

} // namespace

QLatin1StringView textProblem(std::string_view utf8) {
    while (!utf8.empty()) {
        const char32_t c = takeCodePoint(utf8);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0))
            return reason::controlCharacter;
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
            return reason::directionOverride;
    }
    return {};
}

CheckedText checkEmail(std::string_view text) {
    const std::size_t at = text.rfind('@');
    if (text.empty())
        return {};
    if (text.size() > longestEmail)
        return {{}, reason::tooLong};
    if (at == std::string_view::npos || !isLocalPart(text.substr(0, at)) ||
        !isFullDomain(text.substr(at + 1)))
        return {{}, reason::notAnAddress};
    return {std::string(text), {}};
}

CheckedText checkSsn(std::string_view text) {
    std::array<char, 9> digits{};
    std::size_t count = 0;
    bool masked = false;
    for (const char c : text) {
        const bool mask = c == 'X' || c == 'x' || c == '*';
        masked = masked || mask;
        if (isDigit(c) && count < digits.size())
            digits[count++] = c;
        else if (isDigit(c) || (!mask && c != '-' && c != ' '))
            return {{}, reason::notANumber};
    }
    const std::string_view number(digits.data(), count);
    // A mask alone hides everything.
    if (count == 0 && (text.empty() || masked))
        return {};
    if (count != 4 && (count != 9 || masked))
        return {{}, reason::notANumber};
    const std::string_view last4 = number.substr(count - 4);
    if (last4 == "0000" || number == "999999999")
        return {};
    CheckedText checked{std::string(last4), {}};
    wipe(digits.data(), digits.size());
    return checked;
}

CheckedText checkBirthDate(std::string_view text, std::span<const DateFormat> formats, Date today) {
    static const DateFormat shortYear = *DateFormat::parse("M/d/yy");
    if (text.empty())
        return {};
    const std::optional<Date> date = readBirthDate(text, formats, today);
    if (!date && formats.empty() && shortYear.read(text, today))
        return {{}, reason::yearUnclear};
    if (!date || date->year() < earliestBirthYear)
        return {{}, reason::notADate};
    if (*date > today)
        return {{}, reason::inTheFuture};
    CheckedText checked;
    appendIsoDate(*date, checked.value);
    return checked;
}

CheckedText checkLanguage(std::string_view text) {
    constexpr std::size_t longestTag = 35; // RFC 5646, section 4.4.1
    if (text.empty())
        return {};
    std::string tag = lowerCase(text);
    std::replace(tag.begin(), tag.end(), '_', '-');
    const std::size_t primary = std::min(tag.find('-'), tag.size());
    const bool letters =
        std::all_of(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(primary), isLetter);
    const bool rest =
        std::all_of(tag.begin(), tag.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
    if (tag.size() > longestTag || primary < 2 || primary > 3 || !letters || !rest || tag.back() == '-' ||
        tag.find("--") != std::string::npos)
        return {{}, reason::notALanguage};
    return {std::move(tag), {}};
}

Checked<MustChangePin> checkMustChangePin(std::string_view text) {
    struct Word {
        std::string_view word;
        MustChangePin meaning;
    };
    constexpr std::array words{
        Word{"n", MustChangePin::No},      Word{"y", MustChangePin::Yes},
        Word{"", MustChangePin::Unknown},  Word{"no", MustChangePin::No},
        Word{"yes", MustChangePin::Yes},   Word{"unknown", MustChangePin::Unknown},
        Word{"0", MustChangePin::No},      Word{"1", MustChangePin::Yes},
        Word{"u", MustChangePin::Unknown}, Word{"f", MustChangePin::No},
        Word{"t", MustChangePin::Yes},     Word{"false", MustChangePin::No},
        Word{"true", MustChangePin::Yes},
    };
    const std::string lower = text.size() <= 7 ? lowerCase(text) : std::string(text);
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.word == lower; });
    if (found == words.end())
        return {MustChangePin::Unknown, reason::notYesOrNo};
    return {found->meaning, {}};
}

} // namespace pindesk::directory
