#include "ui/common/errorsentences.h"
#include <QCoreApplication>
#include <array>

namespace pindesk::ui {
namespace {
using enum ErrorCode;

#define SENTENCE(code, field, detail, text)                                                                  \
    ErrorSentence {                                                                                          \
        code, field, detail, text                                                                            \
    }

constexpr std::array sentences{
    // which accounts
    SENTENCE(
        InvalidInput, "issued_before", "too_soon",
        QT_TRANSLATE_NOOP(
            "errors",
            "A PIN does not go out twice within the days that the setting Days until a PIN goes out again "
            "asks for. "
            "Take an earlier day.")),
    SENTENCE(InvalidInput, "accounts", "too_many",
             QT_TRANSLATE_NOOP("errors", "The list has more than 100,000 accounts. Divide it.")),
    SENTENCE(InvalidInput, "accounts", "unknown",
             QT_TRANSLATE_NOOP(
                 "errors", "The list has account numbers that nobody has. Correct them, or take them out.")),
    SENTENCE(InvalidInput, "selection", "nobody",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "There is nobody to write to: no account that fits has an initial PIN to be given out.")),
    SENTENCE(
        InvalidInput, "channel", "unknown",
        QT_TRANSLATE_NOOP(
            "errors", "Letters go by the channel letter, extracts by bill or letter. There is no other.")),
    // a batch
    SENTENCE(NotFound, "batch", "", QT_TRANSLATE_NOOP("errors", "There is no batch with this number.")),
    SENTENCE(InvalidInput, "batch", "requested",
             QT_TRANSLATE_NOOP("errors",
                               "The batch waits for another supervisor's approval. It can be written then.")),
    SENTENCE(InvalidInput, "batch", "refused",
             QT_TRANSLATE_NOOP("errors", "The batch was refused. Ask for a new one.")),
    SENTENCE(InvalidInput, "batch", "expired",
             QT_TRANSLATE_NOOP("errors", "The time of this batch is over. Ask for a new one.")),
    SENTENCE(InvalidInput, "batch", "other_format",
             QT_TRANSLATE_NOOP("errors",
                               "The batch is of the other kind: extracts and letters are written each by "
                               "their own command.")),
    SENTENCE(InvalidInput, "batch", "cancelled",
             QT_TRANSLATE_NOOP("errors", "The batch was cancelled. Ask for a new one.")),
    SENTENCE(
        InvalidInput, "batch", "written",
        QT_TRANSLATE_NOOP(
            "errors", "The batch has been written. PINs that did not arrive go out again in a new batch.")),
    SENTENCE(
        ChangedByOther, "batch", "",
        QT_TRANSLATE_NOOP("errors", "Somebody else works on this batch. Look at it again before you go on.")),
    SENTENCE(Superseded, "batch", "",
             QT_TRANSLATE_NOOP("errors", "Somebody else has taken over the writing of this batch.")),
    // layouts
    SENTENCE(NotFound, "layout", "", QT_TRANSLATE_NOOP("errors", "There is no layout of this name.")),
    SENTENCE(AlreadyExists, "layout", "",
             QT_TRANSLATE_NOOP("errors", "There is a layout of this name already. Take another name.")),
    SENTENCE(ChangedByOther, "layout", "",
             QT_TRANSLATE_NOOP("errors",
                               "Somebody else changed this layout. Look at it again before you save yours.")),
    // the ledger
    SENTENCE(NotFound, "issue", "",
             QT_TRANSLATE_NOOP("errors",
                               "The ledger has no such PIN that was given out and is the account's still.")),
    SENTENCE(NotVerified, "", "answers_needed",
             QT_TRANSLATE_NOOP(
                 "errors", "A PIN goes out by e-mail only when the customer's answers were typed and agree. "
                           "Somebody's word is not enough.")),
    SENTENCE(InvalidInput, "survey_answer", "unknown",
             QT_TRANSLATE_NOOP("errors", "This is none of the site's answers.")),
    SENTENCE(PinRefused, "account", "initial_expired",
             QT_TRANSLATE_NOOP("errors", "This initial PIN has expired. Reset it, and give the new one.")),
};

} // namespace

std::span<const ErrorSentence> distributionSentences() {
    return sentences;
}

} // namespace pindesk::ui
