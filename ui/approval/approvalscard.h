#pragma once
#include "core/staff/decideapproval.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace pindesk::ui {

/// What waits for a second pair of eyes, to be granted or refused in place.
class ApprovalsCard : public Card {
    Q_OBJECT
public:
    explicit ApprovalsCard(QWidget* parent = nullptr);

    /// `person`: who looks at them.
    void setApprovals(const staff::ApprovalsOverview& overview, const Actor& person);
    void clear();
    /// Something waits, or four eyes are switched off: worth a place on the screen.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }

Q_SIGNALS:
    void decided(pindesk::ApprovalId id, pindesk::staff::Decision decision, const QString& reason);

private:
    void addRequest(const staff::Approval& approval, const Actor& person);

    bool m_hasNews = false;
    QVBoxLayout* m_rows;
};

} // namespace pindesk::ui
