#include "core/directory/searchplan.h"
#include "core/directory/textencoding.h"
#include <algorithm>
#include <numeric>

namespace pindesk::directory {
namespace {

constexpr std::size_t mostPermuted = 3;

std::vector<std::string> wordsOf(const SearchTerm& term) {
    if (term.field == SearchField::Number || term.field == SearchField::Phone)
        return {term.key};
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < term.key.size();) {
        const std::size_t end = std::min(term.key.find(' ', begin), term.key.size());
        words.push_back(term.key.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// `words` joined in every order, the typed one first.
std::vector<std::string> orders(const std::vector<std::string>& words) {
    std::vector<std::size_t> order(words.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::string> texts;
    do {
        std::string text;
        for (const std::size_t word : order)
            text += (text.empty() ? "" : " ") + words[word];
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(std::move(text));
    } while (words.size() <= mostPermuted && std::next_permutation(order.begin(), order.end()));
    return texts;
}

const std::string& textOf(const InfixTexts& texts, SearchField field) {
    switch (field) {
    case SearchField::Number:
        return texts.number;
    case SearchField::Name:
        return texts.name;
    case SearchField::Address:
        return texts.address;
    case SearchField::Phone:
        return texts.phone;
    case SearchField::Email:
        break;
    }
    return texts.email;
}

/// A short word counts where a word begins.
std::string soughtFor(const std::string& word) {
    return codePointCount(word) < shortestInside ? ' ' + word : word;
}

/// One character repeated costs an index the more the longer it is, and tells it hardly more.
std::string shortened(std::string word) {
    constexpr std::size_t longestRun = 6;
    if (word.size() > longestRun && word.find_first_not_of(word.front()) == std::string::npos)
        word.resize(longestRun);
    return word;
}

bool beginsNumber(std::string_view key, const AccountNumber& number) {
    const std::string text = number.text().toStdString();
    // `12` begins the location, `12/3` the customer of location 12.
    return text.starts_with(key);
}

} // namespace

std::vector<SearchPass> planSearch(QStringView typed, std::optional<SearchField> by) {
    std::vector<SearchPass> beginnings, insides;
    for (const SearchTerm& term : classifyQuery(typed, by)) {
        const auto words = wordsOf(term);
        for (std::string& text : orders(words))
            beginnings.push_back({SearchPass::Method::Beginning, term.field, std::move(text), {}});
        if (std::any_of(words.begin(), words.end(),
                        [](const std::string& word) { return codePointCount(word) >= shortestInside; }))
            insides.push_back({SearchPass::Method::Inside, term.field, term.key, words});
    }
    beginnings.insert(beginnings.end(), std::make_move_iterator(insides.begin()),
                      std::make_move_iterator(insides.end()));
    return beginnings;
}

std::optional<KeyKind> keyKindOf(SearchField field) {
    switch (field) {
    case SearchField::Name:
        return KeyKind::Name;
    case SearchField::Address:
        return KeyKind::Address;
    case SearchField::Phone:
        return KeyKind::Phone;
    case SearchField::Email:
        return KeyKind::Email;
    case SearchField::Number:
        break;
    }
    return std::nullopt;
}

std::optional<std::string> placeIn(const SearchPass& pass, const FoundAccount& account) {
    SearchKeys keys;
    makeSearchKeys(account.row, keys);
    if (pass.method == SearchPass::Method::Inside) {
        InfixTexts texts;
        makeInfixTexts(account.row, keys, texts);
        const std::string& text = textOf(texts, pass.field);
        const bool found = std::all_of(pass.words.begin(), pass.words.end(), [&](const std::string& word) {
            return text.find(soughtFor(word)) != std::string::npos;
        });
        return found ? std::optional(std::string()) : std::nullopt;
    }
    const auto kind = keyKindOf(pass.field);
    if (!kind) {
        const bool found = beginsNumber(pass.key, account.row.account);
        return found ? std::optional(account.row.account.text().toStdString()) : std::nullopt;
    }
    std::optional<std::string> first;
    forEachKey(account.row, keys, [&](KeyKind each, std::string_view key) {
        if (each == *kind && key.starts_with(pass.key) && (!first || indexedPart(key) < *first))
            first = indexedPart(key);
    });
    return first;
}

std::vector<std::string> indexedWords(const SearchPass& pass) {
    std::vector<std::string> words;
    for (const std::string& word : pass.words)
        if (codePointCount(word) > 1)
            words.push_back(shortened(soughtFor(word)));
    return words;
}

} // namespace pindesk::directory
