#include "core/directory/searchkey.h"
#include "core/directory/textencoding.h"
#include <QString>
#include <array>
#include <vector>

namespace pindesk::directory {
namespace {

struct Spelling {
    char32_t letter;
    std::string_view folded;
};

/// Letters in use that Unicode does not decompose; lower case, because case folding comes first.
constexpr std::array spellings{
    Spelling{U'æ', "ae"},     Spelling{U'ð', "d"},  Spelling{U'ø', "o"},      Spelling{U'þ', "th"},
    Spelling{U'đ', "d"},      Spelling{U'ħ', "h"},  Spelling{U'ı', "i"},      Spelling{U'ł', "l"},
    Spelling{U'ŋ', "n"},      Spelling{U'œ', "oe"}, Spelling{U'ŧ', "t"},      Spelling{U'ƒ', "f"},
    Spelling{U'ß', "ss"},     Spelling{U'ɖ', "d"},  Spelling{U'\u2018', "'"}, Spelling{U'\u2019', "'"},
    Spelling{U'\u02BC', "'"},
};

/// One code point's folding, by Qt's Unicode tables.
std::string foldCodePoint(char32_t codePoint) {
    const QString decomposed =
        QString::fromUcs4(&codePoint, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::string folded;
    for (const char32_t c : decomposed.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        const auto spelling = std::find_if(spellings.begin(), spellings.end(),
                                           [c](const Spelling& row) { return row.letter == c; });
        if (spelling != spellings.end())
            folded += spelling->folded;
        else if (QChar::isSpace(c))
            folded += ' ';
        else
            appendUtf8(c, folded);
    }
    return folded;
}

/// Folding works code point by code point, so the common ones are looked up: an extract of a million rows has
/// as many accented names, and QString's way costs a microsecond each.
class FoldTable {
public:
    static constexpr char32_t size = 0x2000; // Latin, Greek, Cyrillic, Hebrew, Arabic, … Latin additional

    FoldTable() {
        m_entries.resize(size);
        for (char32_t c = 0; c < size; ++c) {
            const std::string folded = foldCodePoint(c);
            Entry& entry = m_entries[c];
            entry.fits = folded.size() <= entry.bytes.size();
            if (entry.fits)
                entry.size = static_cast<std::uint8_t>(folded.copy(entry.bytes.data(), entry.bytes.size()));
        }
    }

    void append(char32_t c, std::string& key) const {
        if (c < size && m_entries[c].fits)
            key.append(m_entries[c].bytes.data(), m_entries[c].size);
        else
            key += foldCodePoint(c);
    }

private:
    struct Entry {
        std::array<char, 10> bytes{};
        std::uint8_t size = 0;
        bool fits = false;
    };
    std::vector<Entry> m_entries;
};

const FoldTable& foldTable() {
    static const FoldTable table;
    return table;
}

/// White space is decided after folding, because a no-break space folds to a space.
void squeezeSpaces(std::string& key, std::size_t from) {
    std::size_t to = from;
    for (std::size_t i = from; i < key.size(); ++i)
        if (key[i] != ' ' || (to != from && key[to - 1] != ' '))
            key[to++] = key[i];
    if (to != from && key[to - 1] == ' ')
        --to;
    key.resize(to);
}

void foldAscii(std::string_view text, std::string& key) {
    const std::size_t from = key.size();
    key.resize(from + text.size());
    char* to = key.data() + from;
    for (const char c : text) {
        const bool space = c >= '\t' && c <= '\r';
        *to++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : space ? ' ' : c;
    }
}

/// A space, then the text; only the text when the key is empty.
void appendWord(std::string_view text, std::string& key) {
    if (text.empty())
        return;
    if (!key.empty())
        key += ' ';
    appendFolded(text, key);
}

} // namespace

void appendFolded(std::string_view utf8, std::string& key) {
    const std::size_t from = key.size();
    if (isAscii(utf8)) {
        foldAscii(utf8, key);
    } else {
        const FoldTable& table = foldTable();
        while (!utf8.empty())
            table.append(takeCodePoint(utf8), key);
    }
    squeezeSpaces(key, from);
}

std::string fold(std::string_view utf8) {
    std::string key;
    appendFolded(utf8, key);
    return key;
}

void makeSearchKeys(const DirectoryRow& row, SearchKeys& keys) {
    for (std::string* const key : {&keys.name, &keys.organization, &keys.address, &keys.email})
        key->clear();
    appendWord(row.lastName, keys.name);
    appendWord(row.firstName, keys.name);
    appendWord(row.organization, keys.organization);
    appendWord(row.serviceAddress, keys.address);
    appendWord(row.city, keys.address);
    appendWord(row.postalCode, keys.address);
    appendWord(row.email, keys.email);
}

} // namespace pindesk::directory
