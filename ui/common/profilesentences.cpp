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
#define DOCUMENT(detail, text) SENTENCE(InvalidInput, "profile_document", detail, text)
#define PROFILE(detail, text) SENTENCE(InvalidInput, "profile", detail, text)

constexpr std::array sentences{
    // a profile from a file; what is wrong is named by its path
    DOCUMENT("not_json:", QT_TRANSLATE_NOOP("errors", "The profile is not valid JSON: %1.")),
    DOCUMENT(
        "newer:",
        QT_TRANSLATE_NOOP(
            "errors", "The profile was written by a newer version of PinDesk (%1). Update this one first.")),
    DOCUMENT("too_long", QT_TRANSLATE_NOOP("errors", "The file is too long for a profile.")),
    DOCUMENT("missing:", QT_TRANSLATE_NOOP("errors", "The profile lacks %1.")),
    DOCUMENT("unknown_key:",
             QT_TRANSLATE_NOOP("errors", "The profile has %1, which is not known. Is it mistyped?")),
    DOCUMENT("repeated_key:", QT_TRANSLATE_NOOP("errors", "The profile has %1 twice.")),
    DOCUMENT("repeated:", QT_TRANSLATE_NOOP("errors", "The profile's list has an entry twice: %1.")),
    DOCUMENT("unknown_scenario:",
             QT_TRANSLATE_NOOP("errors", "The profile names a scenario that there is not: %1.")),
    DOCUMENT("unknown_question:",
             QT_TRANSLATE_NOOP("errors", "The profile names a question that there is not: %1.")),
    DOCUMENT("min_over_max:",
             QT_TRANSLATE_NOOP("errors", "The shortest PIN would be longer than the longest (%1).")),
    DOCUMENT(
        "required_over_questions:",
        QT_TRANSLATE_NOOP("errors", "More right answers would be needed than there are questions (%1).")),
    DOCUMENT("cyclic:", QT_TRANSLATE_NOOP(
                            "errors", "The profile names itself as the one that asks the questions (%1).")),
    DOCUMENT("not_additional:",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The profile names another that asks no questions (%1). Choose an additional profile.")),
    DOCUMENT("other_kind:",
             QT_TRANSLATE_NOOP("errors", "There is a profile of this name that is of the other kind (%1).")),
    DOCUMENT("range:", QT_TRANSLATE_NOOP("errors", "The number at %1 is too small or too large.")),
    DOCUMENT("", QT_TRANSLATE_NOOP("errors", "The profile has a value of the wrong kind: %1.")),
    SENTENCE(InvalidInput, "caller", "",
             QT_TRANSLATE_NOOP("errors", "The caller's data have a mistake: %1.")),
    // a profile that is to take effect
    PROFILE("no_scenario:",
            QT_TRANSLATE_NOOP(
                "errors", "A section that is active has no scenario (%1). Configure one, or switch it off.")),
    PROFILE("no_authentication_profile:",
            QT_TRANSLATE_NOOP(
                "errors",
                "Nothing identifies callers who must change their PIN (%1). Choose an additional profile.")),
    PROFILE("unknown_profile:",
            QT_TRANSLATE_NOOP("errors", "The additional profile that it names is not there (%1).")),
    PROFILE("not_additional:",
            QT_TRANSLATE_NOOP("errors", "The profile that it names asks no questions (%1).")),
    PROFILE("not_published:",
            QT_TRANSLATE_NOOP("errors", "The additional profile that it names has not been published (%1).")),
    PROFILE("length_outside_policy:",
            QT_TRANSLATE_NOOP("errors", "Its PIN lengths are not within those of the PIN policy (%1).")),
    PROFILE("no_question:", QT_TRANSLATE_NOOP("errors", "It asks no question (%1).")),
    PROFILE("required_over_questions:",
            QT_TRANSLATE_NOOP("errors", "It needs more right answers than it has questions (%1).")),
    PROFILE(
        "other_kind",
        QT_TRANSLATE_NOOP("errors", "This profile only asks questions. Choose an authentication profile.")),
    SENTENCE(NotFound, "profile", "", QT_TRANSLATE_NOOP("errors", "There is no such profile.")),
    SENTENCE(NotFound, "profile_version", "",
             QT_TRANSLATE_NOOP("errors", "There is no such version of the profile.")),
    SENTENCE(AlreadyExists, "profile", "",
             QT_TRANSLATE_NOOP("errors", "There is a profile of this name already.")),
    SENTENCE(ChangedByOther, "profile", "",
             QT_TRANSLATE_NOOP("errors", "Somebody else changed this profile meanwhile (%1). Look at it "
                                         "again; nothing of yours is lost.")),
    SENTENCE(Constraint, "profile", "", QT_TRANSLATE_NOOP("errors", "The profile is in use and stays: %1.")),
    SENTENCE(InvalidInput, "", "unknown_profile",
             QT_TRANSLATE_NOOP("errors", "There is no published authentication profile of that name.")),
    SENTENCE(InvalidInput, "profile.telephone", "not_a_pair",
             QT_TRANSLATE_NOOP("errors", "Write each line as: name of the key = profile.")),
    // PINs
    SENTENCE(PinRefused, "", "personal",
             QT_TRANSLATE_NOOP(
                 "errors",
                 "The PIN stands in the customer's own data, where others can find it. Choose another.")),
    SENTENCE(PinRefused, "", "mismatch",
             QT_TRANSLATE_NOOP("errors", "The two PINs differ. Enter the new PIN twice.")),
};

} // namespace

std::span<const ErrorSentence> profileSentences() {
    return sentences;
}

} // namespace pindesk::ui
