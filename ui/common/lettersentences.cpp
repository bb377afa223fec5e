#include "ui/common/errorsentences.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
namespace {

#define LETTER(detail, text)                                                                                 \
    ErrorSentence {                                                                                          \
        ErrorCode::InvalidInput, "letter_template", detail, text                                             \
    }

// What is wrong is named by its path.
constexpr std::array sentences{
    LETTER("not_json:", QT_TRANSLATE_NOOP("errors", "The letter template is not valid JSON: %1.")),
    LETTER("newer:",
           QT_TRANSLATE_NOOP(
               "errors",
               "The letter template was written by a newer version of PinDesk (%1). Update this one first.")),
    LETTER("too_long:", QT_TRANSLATE_NOOP("errors", "Too long for a letter template: %1.")),
    LETTER("too_long", QT_TRANSLATE_NOOP("errors", "The file is too long for a letter template.")),
    LETTER("missing:", QT_TRANSLATE_NOOP("errors", "The letter template lacks %1.")),
    LETTER("unknown_key:",
           QT_TRANSLATE_NOOP("errors", "The letter template has %1, which is not known. Is it mistyped?")),
    LETTER("repeated_key:", QT_TRANSLATE_NOOP("errors", "The letter template has %1 twice.")),
    LETTER("unknown_field:",
           QT_TRANSLATE_NOOP("errors", "The text has a field in braces that there is not (%1).")),
    LETTER("unbalanced_brace:",
           QT_TRANSLATE_NOOP("errors", "The text has a brace without its partner (%1).")),
    LETTER("lacks_pin:", QT_TRANSLATE_NOOP("errors", "The text lacks {pin} (%1).")),
    LETTER("lacks_account:", QT_TRANSLATE_NOOP("errors", "The text lacks {account} (%1).")),
    LETTER("secret_subject:", QT_TRANSLATE_NOOP("errors", "The subject must not have the PIN (%1).")),
    LETTER("picture:", QT_TRANSLATE_NOOP("errors", "The text has a picture (%1). Only the logo can be one.")),
    LETTER("not_base64:", QT_TRANSLATE_NOOP("errors", "The logo is not in Base64 (%1).")),
    LETTER("not_a_picture:", QT_TRANSLATE_NOOP("errors", "The logo is no PNG or JPEG picture (%1).")),
    LETTER("too_many_pixels:",
           QT_TRANSLATE_NOOP("errors", "The logo has more than 4 million pixels (%1). Make it smaller.")),
    LETTER("window_off_page:",
           QT_TRANSLATE_NOOP("errors", "The envelope's window is not where windows are on this page (%1).")),
    LETTER("no_room:", QT_TRANSLATE_NOOP("errors", "The margins leave no room for the text (%1).")),
    LETTER("unknown_language:",
           QT_TRANSLATE_NOOP("errors", "A language has two or three small letters, such as en (%1).")),
    LETTER("range:", QT_TRANSLATE_NOOP("errors", "The number at %1 is too small or too large.")),
    LETTER("card_number:", QT_TRANSLATE_NOOP("errors", "There is a card number in %1.")),
    LETTER("character:",
           QT_TRANSLATE_NOOP("errors", "There is a character in %1 that a letter cannot have.")),
    LETTER("", QT_TRANSLATE_NOOP("errors", "The letter template has a value of the wrong kind: %1.")),
};

} // namespace

std::span<const ErrorSentence> letterSentences() {
    return sentences;
}

} // namespace pindesk::ui
