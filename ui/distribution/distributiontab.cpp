#include "ui/distribution/distributiontab.h"

namespace pindesk::ui {

/// While another tab is in front, the page is as high as that one needs.
DistributionTab::DistributionTab(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

/// A stack asks those behind, too.
int DistributionTab::heightForWidth(int width) const {
    return isHidden() ? 0 : QWidget::heightForWidth(width);
}

void DistributionTab::showEvent(QShowEvent* event) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    QWidget::showEvent(event);
}

void DistributionTab::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

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
