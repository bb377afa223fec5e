#include "core/pinrules/blocklist.h"
#include "core/base/secret.h"
#include "core/pinrules/pinpatterns.h"
#include <QFile>
#include <array>

namespace pindesk::pinrules {
namespace {

constexpr std::size_t longestWord = 64; // no PIN is longer (PinPolicy)

char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

WordSet readCommonPins() {
    QFile file(QStringLiteral(":/pinrules/commonpins.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("commonpins.txt is missing from the program");
    WordSet pins;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (const QByteArray pin = line.trimmed(); !pin.isEmpty() && !pin.startsWith('#'))
            pins.insert(pin.toStdString());
    return pins;
}

bool isCommon(QByteArrayView digits) {
    static const WordSet pins = readCommonPins();
    return pins.contains(std::string_view(digits.data(), static_cast<std::size_t>(digits.size())));
}

} // namespace

Blocklist::Blocklist(const QStringList& siteWords) {
    for (const QString& word : siteWords)
        if (const QString listed = word.trimmed().toLower(); !listed.isEmpty())
            m_siteWords.insert(listed.toStdString());
}

bool Blocklist::contains(QByteArrayView pin) const {
    if (isAllDigits(pin) && (isRepeatedDigit(pin) || isRun(pin) || isPairs(pin) || isYear(pin) ||
                             isKeypadColumns(pin) || isCommon(pin)))
        return true;
    return !m_siteWords.empty() && isSiteWord(pin);
}

bool Blocklist::isSiteWord(QByteArrayView pin) const {
    const auto size = static_cast<std::size_t>(pin.size());
    std::array<char, longestWord> folded{};
    if (size > folded.size())
        return false;
    std::transform(pin.begin(), pin.end(), folded.begin(), lowerCase);
    const bool listed = m_siteWords.contains(std::string_view(folded.data(), size));
    wipe(folded.data(), size);
    return listed;
}

} // namespace pindesk::pinrules
