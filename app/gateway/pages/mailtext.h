#pragma once
#include "app/gateway/pages/page.h"

namespace pindesk::gateway {

/// A mail's text in which addresses of our own pages, which are at `base`, are links; all others stay text.
[[nodiscard]] std::vector<TextPiece> piecesOf(const QString& text, const QString& base);

} // namespace pindesk::gateway
