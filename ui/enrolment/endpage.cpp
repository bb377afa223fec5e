#include "ui/enrolment/endpage.h"
#include "ui/widgets/text.h"

namespace pindesk::ui {

EndPage::EndPage(const SiteDescription& site, const Words& words, QWidget* parent)
    : EntrancePage(words.title, site, parent) {
    column().addWidget(makeLabel(words.reached, TextRole::Body, this));
    if (!words.next.isEmpty())
        column().addWidget(makeLabel(words.next, TextRole::Muted, this));
    addButtons(words.goOn, words.back);
}

} // namespace pindesk::ui
