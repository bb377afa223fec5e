#include "core/directory/batchkeys.h"
#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace pindesk::directory {
namespace {

/// Compares as the whole text does, as far as it goes.
std::uint64_t startOf(std::string_view text) {
    std::uint64_t start = 0;
    std::memcpy(&start, text.data(), std::min(text.size(), sizeof start));
    return qFromBigEndian(start);
}

} // namespace

void BatchKeys::clear() {
    for (Kind& kind : m_kinds) {
        kind.bytes.clear();
        kind.entries.clear();
    }
}

void BatchKeys::add(std::uint32_t row, const DirectoryRow& from, const SearchKeys& keys) {
    forEachKey(from, keys, [&](KeyKind of, std::string_view key) {
        Kind& kind = m_kinds[static_cast<std::size_t>(of)];
        const std::string_view text = indexedPart(key);
        kind.entries.push_back({startOf(text), static_cast<std::uint32_t>(kind.bytes.size()),
                                static_cast<std::uint32_t>(text.size()), row});
        kind.bytes += text;
    });
}

bool BatchKeys::isLess(const Kind& kind, const Entry& a, const Entry& b) {
    if (a.start != b.start)
        return a.start < b.start;
    const int order = textOf(kind, a).compare(textOf(kind, b));
    return order != 0 ? order < 0 : a.row < b.row;
}

void BatchKeys::sort() {
    for (Kind& kind : m_kinds) {
        std::sort(kind.entries.begin(), kind.entries.end(),
                  [&kind](const Entry& a, const Entry& b) { return isLess(kind, a, b); });
        // An organisation may be called as its owner is, a number be on record twice.
        const auto isSame = [&kind](const Entry& a, const Entry& b) {
            return a.row == b.row && textOf(kind, a) == textOf(kind, b);
        };
        kind.entries.erase(std::unique(kind.entries.begin(), kind.entries.end(), isSame), kind.entries.end());
    }
}

} // namespace pindesk::directory
