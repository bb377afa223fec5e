#include "ui/distribution/batchestab.h"

namespace pindesk::ui {

BatchesTab::BatchesTab(QWidget* parent)
    : DistributionTab(parent) {}

} // namespace pindesk::ui
