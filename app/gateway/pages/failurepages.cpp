#include "app/gateway/pages/failurepages.h"
#include "app/gateway/words.h"
#include "ui/common/errortext.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

Page badPage(const QString& title, const QString& what) {
    Page page{title, Page::Tone::Bad, {what}};
    page.links = {{Words::tr("Go to sign-in"), u"/"_s}};
    return page;
}

/// Most weak PINs are one sentence: which number of the customer's it is, is nobody's business who tries.
QString pinText(const Error& error) {
    for (const auto& rule : {"too_short"_L1, "too_long"_L1, "character"_L1, "same_as_current"_L1})
        if (error.detail == rule)
            return ui::errorText(error);
    return ui::errorText({ErrorCode::PinRefused, u"pin"_s, u"blocklisted"_s});
}

} // namespace

Page failurePage(int status) {
    switch (status) {
    case 404:
        return badPage(Words::tr("There is no such page"),
                       Words::tr("If you typed the address, compare it with the one you were sent."));
    case 405:
        return badPage(Words::tr("That cannot be done here"),
                       Words::tr("Begin again with the sign-in page."));
    case 413:
    case 414:
    case 431:
        return badPage(Words::tr("That is too long"), Words::tr("Go back, and enter less."));
    case 429:
        return badPage(Words::tr("Too many requests"), Words::tr("Wait ten seconds, and try again."));
    case 503:
        return badPage(Words::tr("Not possible at the moment"),
                       Words::tr("Nothing was changed. Go back, and try again in a minute."));
    case 500:
        return badPage(Words::tr("Something went wrong on our side"), Words::tr("Try again in a minute."));
    default:
        return badPage(Words::tr("Your browser sent something that we do not understand"),
                       Words::tr("Begin again with the sign-in page."));
    }
}

Page foreignFormPage() {
    return badPage(Words::tr("Please begin again"),
                   Words::tr("This form is too old, or your browser does not keep cookies for this page. "
                             "Nothing was changed."));
}

Page startAgainPage() {
    return badPage(Words::tr("Please sign in again"),
                   Words::tr("It took too long, or your account was changed meanwhile. Nothing of what you "
                             "entered was kept."));
}

QString delayText(Milliseconds wait) {
    const auto minutes = static_cast<int>((wait + 59'999) / 60'000);
    return Words::tr("There were too many failures. Try again in %n minute(s).", nullptr, minutes);
}

QString mismatchText() {
    return Words::tr("Account number and PIN do not belong together. Compare both with your bill or letter. "
                     "Capital and small letters are not the same.");
}

bool tellInput(Page& page, const Error& error) {
    if (error.code == ErrorCode::PinRefused) {
        page.tell("new_pin"_L1, pinText(error));
        return true;
    }
    const bool isInput =
        error.code == ErrorCode::InvalidInput && (error.field == "hint"_L1 || error.field == "email"_L1);
    if (isInput)
        page.tell(error.field == "hint"_L1 ? "hint"_L1 : "email"_L1, ui::errorText(error));
    return isInput;
}

} // namespace pindesk::gateway
