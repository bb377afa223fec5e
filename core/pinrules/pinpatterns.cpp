#include "core/pinrules/pinpatterns.h"
#include <algorithm>
#include <array>

namespace pindesk::pinrules {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool goesBy(QByteArrayView pin, int step) {
    for (qsizetype i = 1; i < pin.size(); ++i)
        if ((pin[i - 1] - '0' + step + 10) % 10 != pin[i] - '0')
            return false;
    return true;
}

bool alternatesTwoDigits(QByteArrayView pin) {
    for (qsizetype i = 2; i < pin.size(); ++i)
        if (pin[i] != pin[i - 2])
            return false;
    return true;
}

bool doublesEveryDigit(QByteArrayView pin) {
    if (pin.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < pin.size(); i += 2)
        if (pin[i] != pin[i + 1])
            return false;
    return true;
}

} // namespace

bool isAllDigits(QByteArrayView pin) {
    return !pin.isEmpty() && std::all_of(pin.begin(), pin.end(), isDigit);
}

bool isRepeatedDigit(QByteArrayView pin) {
    return pin.size() >= 2 && isAllDigits(pin) && goesBy(pin, 0);
}

bool isRun(QByteArrayView pin) {
    return pin.size() >= 3 && isAllDigits(pin) && (goesBy(pin, 1) || goesBy(pin, -1));
}

bool isPairs(QByteArrayView pin) {
    return pin.size() >= 4 && isAllDigits(pin) && (alternatesTwoDigits(pin) || doublesEveryDigit(pin));
}

bool isYear(QByteArrayView pin) {
    if (pin.size() != 4 || !isAllDigits(pin))
        return false;
    constexpr int earliest = 1900, latest = 2029;
    const int year = (pin[0] - '0') * 1000 + (pin[1] - '0') * 100 + (pin[2] - '0') * 10 + (pin[3] - '0');
    return year >= earliest && year <= latest;
}

bool isKeypadColumns(QByteArrayView pin) {
    static constexpr std::array<QByteArrayView, 6> columns{"147", "741", "258", "852", "369", "963"};
    const auto dropZero = [&pin] { pin = pin.startsWith('0') ? pin.sliced(1) : pin; };
    do {
        dropZero();
        const bool isColumn = std::any_of(columns.begin(), columns.end(),
                                          [&pin](QByteArrayView column) { return pin.startsWith(column); });
        if (!isColumn)
            return false;
        pin = pin.sliced(3);
        dropZero();
    } while (!pin.isEmpty());
    return true;
}

} // namespace pindesk::pinrules
