#include "ui/forcepin/profilepart.h"

namespace pindesk::ui {

void ProfilePart::takeChange() {
    if (m_isFilling)
        return;
    clearProblems();
    Q_EMIT edited();
}

} // namespace pindesk::ui
