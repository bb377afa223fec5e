#pragma once
#include <QByteArrayView>

/// What makes a PIN of digits easy to guess (domain: the blocklist). Each rule is about the whole PIN, knows
/// digits only, and neither allocates nor keeps anything: generation asks millions of times a second.
namespace pindesk::pinrules {

[[nodiscard]] bool isAllDigits(QByteArrayView pin);

/// One digit repeated: `0000`, `777777`.
[[nodiscard]] bool isRepeatedDigit(QByteArrayView pin);
/// Three digits or more that go up or down by one; 0 follows 9: `1234`, `98765`, `7890`, `2109`.
[[nodiscard]] bool isRun(QByteArrayView pin);
/// Four digits or more that are one pair over and over (`1212`, `474747`), or every digit twice (`1122`,
/// `554433`).
[[nodiscard]] bool isPairs(QByteArrayView pin);
/// A year that a customer may have lived in: `1900` to `2029`.
[[nodiscard]] bool isYear(QByteArrayView pin);
/// Columns of a telephone's or keyboard's number pad one after the other, up or down, each with the 0 at
/// either end or without it: `2580`, `1470`, `0147`, `963`, `147258369`.
[[nodiscard]] bool isKeypadColumns(QByteArrayView pin);

} // namespace pindesk::pinrules
