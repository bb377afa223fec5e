#pragma once
#include <QByteArrayView>
#include <QStringList>
#include <string>
#include <unordered_set>

namespace pindesk::pinrules {

/// Words looked up by view, so that asking does not allocate.
struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
};
using WordSet = std::unordered_set<std::string, WordHash, std::equal_to<>>;

/// PINs that are too easy to guess, whoever chooses them: the patterns of pinpatterns.h, the most common PINs
/// of published studies (resources/pinrules/commonpins.txt, digits all) and the site's own words. A PIN is on
/// the list as a whole; one that merely contains a listed word is not.
class Blocklist {
public:
    /// `siteWords`: the setting `pin.blocklist`, compared without regard to case.
    explicit Blocklist(const QStringList& siteWords = {});

    [[nodiscard]] bool contains(QByteArrayView pin) const;

private:
    [[nodiscard]] bool isSiteWord(QByteArrayView pin) const;

    WordSet m_siteWords;
};

} // namespace pindesk::pinrules
