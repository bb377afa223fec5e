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

bool isCommon(std::string_view pin) {
    static const WordSet pins = readCommonPins();
    return pins.contains(pin);
}

} // namespace

Blocklist::Blocklist(const QStringList& siteWords) {
    for (const QString& word : siteWords)
        m_siteWords.insert(word.trimmed().toLower().toStdString());
}

bool Blocklist::contains(QByteArrayView pin) const {
    if (isAllDigits(pin) &&
        (isRepeatedDigit(pin) || isRun(pin) || isPairs(pin) || isYear(pin) || isKeypadColumns(pin)))
        return true;
    const auto size = static_cast<std::size_t>(pin.size());
    if (size == 0 || size > longestWord)
        return false;
    std::array<char, longestWord> folded; // NOLINT: filled below
    std::transform(pin.begin(), pin.end(), folded.begin(), lowerCase);
    const std::string_view word(folded.data(), size);
    const bool listed = isCommon(word) || m_siteWords.contains(word);
    wipe(folded.data(), size);
    return listed;
}

} // namespace pindesk::pinrules
