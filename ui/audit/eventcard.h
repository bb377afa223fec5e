#pragma once
#include "core/audit/audittrail.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace pindesk::ui {

class Facts;

/// One event with all its particulars, in words.
class EventCard : public Card {
    Q_OBJECT
public:
    explicit EventCard(QWidget* parent = nullptr);

    void show(const audit::StoredEvent& event);
    void clear();
    /// Whether accounts can be opened at the Desk.
    void setDesk(bool mayOpen);

Q_SIGNALS:
    void timelineRequested(const QString& account);
    void deskRequested(const QString& account);

private:
    QString m_account;
    bool m_mayOpen = false;
    QLabel* m_title;
    Facts* m_facts;
    QPushButton* m_timeline;
    QPushButton* m_desk;
};

} // namespace pindesk::ui
