#pragma once
#include "core/letters/lettertemplate.h"
#include <QJsonObject>

/// Letter templates as JSON: see docs/letters.md.
namespace pindesk::letters {

/// What is written now. A document may leave `format_version` out.
inline constexpr int templateFormatVersion = 1;

/// InvalidInput, field `letter_template`; the detail says what is wrong and where: see DocumentReader, and
/// those of checkTemplate(). `newer:/format_version`, `missing:/texts`, `unknown_size:/page_size`,
/// `unknown_window:/window/preset`, `unknown_language:/texts/xx`, `not_base64:/logo`.
[[nodiscard]] Result<LetterTemplate> letterTemplateFromJson(const QByteArray& json);

/// May letters be written with it? InvalidInput, field `letter_template`, detail `problem:/path`:
/// `missing:/default_language` (it has no text), `missing:/texts/en/body`, `too_long:…`, `character:…`,
/// `range:…`, `window_off_page:/window`, `no_room:/margins` (for the text), `lacks_pin:/texts/en/body`,
/// `lacks_account:…`, `unbalanced_brace:…`, `unknown_field:/texts/en/body: pni`, `picture:…`,
/// `secret_subject:/texts/en/subject` (a PIN in it), `not_a_picture:/logo`, `too_many_pixels:/logo`.
[[nodiscard]] Result<void> checkTemplate(const LetterTemplate& letter);

[[nodiscard]] QJsonObject documentOf(const LetterTemplate& letter);
/// The same as text, indented, with a line feed at its end.
[[nodiscard]] QByteArray exportText(const LetterTemplate& letter);

} // namespace pindesk::letters
