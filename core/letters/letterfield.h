#pragma once
#include "core/base/result.h"
#include <vector>

namespace pindesk::letters {

/// What a text may ask for, in braces: `{pin}`.
enum class LetterField { Name, Account, Pin, Date, Site, Phone, Pages };
/// `name`, `account`, `pin`, `date` (of writing), `site` (its name), `phone` (of its support), `pages` (where
/// customers sign in).
[[nodiscard]] QLatin1StringView nameOf(LetterField field);
[[nodiscard]] const std::vector<LetterField>& letterFields();

/// A stretch of words, or a field.
struct Piece {
    QString words;
    std::optional<LetterField> field;
    bool operator==(const Piece&) const = default;
};

/// InvalidInput, field empty, detail `unbalanced_brace` or `unknown_field:pni`.
[[nodiscard]] Result<std::vector<Piece>> piecesOf(QStringView text);

} // namespace pindesk::letters
