#pragma once
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace pindesk {

/// The path of the first key that stands twice in one object of a well-formed JSON text, which Qt's parser
/// takes in silence: the reader of the file and the program would then see different values.
[[nodiscard]] std::optional<QString> repeatedKey(QByteArrayView json);

} // namespace pindesk
