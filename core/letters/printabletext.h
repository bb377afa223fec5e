#pragma once
#include <QByteArrayView>
#include <QString>

namespace pindesk::letters {

/// A value of the directory as one line of a letter: without control characters and orders for the direction
/// of writing, which could turn what stands beside it, without pictograms, and with single spaces.
[[nodiscard]] QString printable(QByteArrayView utf8);

/// Set apart from the words around it, so that a name written from right to left does not turn them.
[[nodiscard]] QString isolated(const QString& value);

} // namespace pindesk::letters
