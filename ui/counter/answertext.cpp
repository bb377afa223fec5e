#include "ui/counter/answertext.h"
#include "ui/common/errortext.h"
#include <QCoreApplication>

namespace pindesk::ui {
namespace {

using Step = registration::CounterOutcome::Step;
using Trouble = registration::CounterAnswer::Trouble;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(counter)
};

QString troubleText(Trouble trouble) {
    if (trouble == Trouble::NoAnswer)
        return Words::tr("No answer came in time. Enter the PINs again and try once more.");
    if (trouble == Trouble::Untrusted)
        return Words::tr(
            "Nothing was sent: the other end could not prove who it is. Please tell the person at "
            "the counter.");
    return Words::tr("The service cannot be reached just now. Please wait a minute, enter the PINs again and "
                     "try once more.");
}

} // namespace

QString answerText(const registration::CounterAnswer& answer) {
    if (answer.trouble != Trouble::None)
        return troubleText(answer.trouble);
    if (answer.problem)
        return errorText(*answer.problem);
    switch (answer.outcome.step) {
    case Step::Registered:
        return Words::tr(
                   "We have sent a mail with a link to %1. Open it, and enter your account number and your "
                   "new PIN. Then your account is enabled.")
            .arg(answer.outcome.maskedEmail);
    case Step::Refused:
        return Words::tr(
            "This is not the PIN that belongs to the account. Look again at where you have it from.");
    case Step::Delayed:
        return Words::tr("There were too many failures. Try again in %n minute(s).", nullptr,
                         static_cast<int>((answer.outcome.wait + 59'999) / 60'000));
    case Step::TicketEnded:
        break;
    }
    return Words::tr(
        "It took too long, or your account was changed meanwhile. Please ask at the counter to begin "
        "again.");
}

} // namespace pindesk::ui
