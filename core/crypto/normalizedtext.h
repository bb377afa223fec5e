#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::crypto {

/// The text in NFKC, so that the same password typed on another keyboard gives the same bytes. UTF-8 that is
/// none gives InvalidInput, detail `encoding`. ASCII is left as it is and never becomes a QString; for other
/// texts Qt's normalisation may leave a copy in freed memory.
[[nodiscard]] Result<Secret> normalizedText(const Secret& text, const QString& field);

/// The same without white space at its ends.
[[nodiscard]] Result<Secret> trimmedText(const Secret& text, const QString& field);

/// The same without ends of white space, with inner white space as one space each, and with case folded: for
/// answers that people remember by their sound.
[[nodiscard]] Result<Secret> foldedText(const Secret& text, const QString& field);

/// The next character of NFKC text that is known to be UTF-8; `text` then begins behind it. Not for an empty
/// text.
[[nodiscard]] char32_t takeCharacter(QByteArrayView& text);

} // namespace pindesk::crypto
