#include "core/base/freetext.h"
#include <QList>
#include <string>
#include <vector>

namespace pindesk {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t shortestCard = 13;
constexpr std::size_t longestCard = 19;

bool isCard(std::string_view digits) {
    if (digits.size() < shortestCard || digits.size() > longestCard)
        return false;
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, doubled = !doubled) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// Is there one somewhere inside? Only asked when the whole is too long to be one: of most numbers of 16
/// digits a part of 13 passes by chance.
bool holdsCardInside(std::string_view digits) {
    for (std::size_t begin = 0; begin + shortestCard <= digits.size(); ++begin)
        for (std::size_t size = shortestCard; size <= longestCard; ++size)
            if (isCard(digits.substr(begin, size)))
                return true;
    return false;
}

/// A card number may stand among other digits ("4111 1111 1111 1111 12/27"), so every row of whole groups is
/// tried.
bool holdsCard(const std::vector<std::string>& groups) {
    for (auto first = groups.begin(); first != groups.end(); ++first) {
        if (first->size() > longestCard && holdsCardInside(*first))
            return true;
        std::string joined;
        for (auto group = first; group != groups.end() && joined.size() <= longestCard; ++group) {
            joined += *group;
            if (isCard(joined))
                return true;
        }
    }
    return false;
}

bool separatesGroups(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Punctuation_Dash:
    case QChar::Separator_Space:
    case QChar::Other_Format: // characters without width hide nothing
        return true;
    default:
        return c == U'.' || c == U'/' || c == U'_' || c == U'\u2212';
    }
}

bool isRefusedCharacter(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate || QChar::isNonCharacter(c);
}

} // namespace

bool holdsCardNumber(QStringView text) {
    std::vector<std::string> groups; // of digits with nothing but separators between them
    bool newGroup = true;
    for (const char32_t c : text.toUcs4()) {
        if (const int value = QChar::digitValue(c); value >= 0) {
            if (newGroup)
                groups.emplace_back();
            groups.back() += static_cast<char>('0' + value);
            newGroup = false;
            continue;
        }
        newGroup = true;
        if (separatesGroups(c))
            continue;
        if (holdsCard(groups))
            return true;
        groups.clear();
    }
    return holdsCard(groups);
}

Result<void> checkFreeText(const QString& text, const QString& field, qsizetype longest) {
    if (text.size() > longest)
        return fail(ErrorCode::InvalidInput, field, u"too_long"_s);
    const QList<uint> characters = text.toUcs4();
    // A lone half of a surrogate pair would be replaced when it is stored as UTF-8.
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isRefusedCharacter))
        return fail(ErrorCode::InvalidInput, field, u"character"_s);
    if (holdsCardNumber(text))
        return fail(ErrorCode::InvalidInput, field, u"card_number"_s);
    return {};
}

} // namespace pindesk
