#pragma once
#include <QByteArray>

/// Comma-separated values as this program writes them (RFC 4180) for people who open them in a spreadsheet.
namespace pindesk {

/// Would a spreadsheet calculate it? It begins with `=`, `+`, `-`, `@`, a tab or a line break, also behind
/// spaces (OWASP, CSV injection), or with the full-width form of one of the signs.
[[nodiscard]] bool looksLikeFormula(QByteArrayView utf8);

/// One field: a formula gets an apostrophe in front, and what must be quoted is.
[[nodiscard]] QByteArray csvField(const QByteArray& utf8);

} // namespace pindesk
