#include "core/directory/searchentry.h"
#include "core/directory/textencoding.h"

namespace pindesk::directory {
namespace {

constexpr std::size_t longestIndexed = 120;

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

void appendLine(std::string_view text, std::string& lines) {
    if (text.empty())
        return;
    if (!lines.empty())
        lines += '\n';
    lines += ' ';
    lines += text;
}

} // namespace

std::string_view indexedPart(std::string_view key) {
    if (key.size() <= longestIndexed)
        return key;
    std::size_t size = longestIndexed;
    while (size > 0 && isContinuation(key[size]))
        --size;
    return key.substr(0, size);
}

std::string afterPrefix(std::string_view prefix) {
    constexpr char32_t lastBeforeSurrogates = 0xD7FF, firstAfterSurrogates = 0xE000, last = 0x10FFFF;
    std::string after(prefix);
    while (!after.empty()) {
        std::size_t begin = after.size() - 1;
        while (begin > 0 && isContinuation(after[begin]))
            --begin;
        std::string_view rest = std::string_view(after).substr(begin);
        const char32_t c = takeCodePoint(rest);
        after.resize(begin);
        if (c == last)
            continue;
        appendUtf8(c == lastBeforeSurrogates ? firstAfterSurrogates : c + 1, after);
        break;
    }
    return after;
}

void makeInfixTexts(const DirectoryRow& row, const SearchKeys& keys, InfixTexts& texts) {
    const QByteArray number = row.account.text();
    texts.number.assign(number.data(), static_cast<std::size_t>(number.size()));
    for (std::string* const text : {&texts.name, &texts.address, &texts.email, &texts.phone})
        text->clear();
    appendLine(keys.name, texts.name);
    appendLine(keys.organization, texts.name);
    appendLine(keys.address, texts.address);
    appendLine(keys.email, texts.email);
    for (const Phone& phone : row.phones)
        appendLine(phone.digits, texts.phone);
}

} // namespace pindesk::directory
