#include "ui/distribution/distributiontab.h"

namespace pindesk::ui {

void DistributionTab::open(SharedWorkplace workplace) {
    m_workplace = std::move(workplace);
    ++m_opening;
    opened();
}

void DistributionTab::close() {
    m_workplace.reset();
    ++m_opening;
    closed();
}

} // namespace pindesk::ui
