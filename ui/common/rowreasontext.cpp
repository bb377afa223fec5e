#include "ui/common/rowreasontext.h"
#include "core/directory/rowreason.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
namespace {

namespace reason = directory::reason;

struct ReasonText {
    QLatin1StringView reason;
    const char* text;
};

constexpr std::array reasonTexts{
    ReasonText{reason::tooFewFields, QT_TRANSLATE_NOOP("rows", "fewer fields than the first row has")},
    ReasonText{reason::tooManyFields, QT_TRANSLATE_NOOP("rows", "more fields than the first row has")},
    ReasonText{reason::textAfterQuote, QT_TRANSLATE_NOOP("rows", "text behind a closing quote")},
    ReasonText{reason::unterminatedQuote, QT_TRANSLATE_NOOP("rows", "a quote that is not closed")},
    ReasonText{reason::rowTooLong, QT_TRANSLATE_NOOP("rows", "the row is too long")},
    ReasonText{reason::undecodable, QT_TRANSLATE_NOOP("rows", "not in the file's encoding")},
    ReasonText{reason::repeated, QT_TRANSLATE_NOOP("rows", "the account came before in this source")},
    ReasonText{reason::missing, QT_TRANSLATE_NOOP("rows", "missing")},
    ReasonText{reason::tooLong, QT_TRANSLATE_NOOP("rows", "too long")},
    ReasonText{reason::character, QT_TRANSLATE_NOOP("rows", "a character that is not allowed")},
    ReasonText{reason::controlCharacter, QT_TRANSLATE_NOOP("rows", "a control character")},
    ReasonText{reason::directionOverride,
               QT_TRANSLATE_NOOP("rows", "a character that turns the writing direction")},
    ReasonText{reason::notAnAddress, QT_TRANSLATE_NOOP("rows", "not an e-mail address")},
    ReasonText{reason::notADate, QT_TRANSLATE_NOOP("rows", "not a date")},
    ReasonText{reason::yearUnclear,
               QT_TRANSLATE_NOOP("rows", "a year of two digits, and the map has no date format")},
    ReasonText{reason::inTheFuture, QT_TRANSLATE_NOOP("rows", "in the future")},
    ReasonText{reason::notANumber, QT_TRANSLATE_NOOP("rows", "not a number")},
    ReasonText{reason::tooShort, QT_TRANSLATE_NOOP("rows", "too short")},
    ReasonText{reason::tooMany, QT_TRANSLATE_NOOP("rows", "too many telephone numbers")},
    ReasonText{reason::notALanguage, QT_TRANSLATE_NOOP("rows", "not a language")},
    ReasonText{reason::notYesOrNo, QT_TRANSLATE_NOOP("rows", "neither yes nor no")},
};

} // namespace

QString rowReasonText(const QString& name) {
    const auto found = std::find_if(reasonTexts.begin(), reasonTexts.end(),
                                    [&](const ReasonText& each) { return each.reason == name; });
    return found == reasonTexts.end() ? name : QCoreApplication::translate("rows", found->text);
}

} // namespace pindesk::ui
