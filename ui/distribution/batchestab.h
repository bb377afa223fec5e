#pragma once
#include "ui/distribution/distributiontab.h"

namespace pindesk::ui {

/// Initial PINs that go out together: asked for, approved, written.
class BatchesTab : public DistributionTab {
    Q_OBJECT
public:
    explicit BatchesTab(QWidget* parent = nullptr);
};

} // namespace pindesk::ui
