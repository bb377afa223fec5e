#pragma once
#include "core/pins/diagnosiscodes.h"
#include "ui/widgets/card.h"
#include <QHash>
#include <vector>

class QAction;

namespace pindesk::ui {

class ActionButton;
class DeskModel;

/// What to do, the best first: buttons for what the desk does, notes for what others do, and what to say to
/// the caller.
class ActionsCard : public Card {
    Q_OBJECT
public:
    /// The page's actions, by the advice they follow.
    using Actions = QHash<pins::AdviceCode, QAction*>;
    /// `reply` and `counter` stand after what is advised, for customers who have not registered.
    ActionsCard(DeskModel& model, Actions actions, QAction* reply, QAction* counter,
                QWidget* parent = nullptr);

    /// After the actions' own state.
    void fill();
    void focusBest();

private:
    void showButton(std::size_t place, QAction* action, bool isBest);
    [[nodiscard]] ActionButton* button(std::size_t place);
    [[nodiscard]] QString saidText(const QString& quoted) const;
    void showSayings(const QStringList& sayings);

    DeskModel& m_model;
    Actions m_actions;
    QAction* m_reply;
    QAction* m_counter;
    QVBoxLayout* m_rows;
    std::vector<ActionButton*> m_buttons; ///< kept from account to account
    std::vector<QMetaObject::Connection> m_connections;
    QLabel* m_notes;
    QVBoxLayout* m_sayings;
    std::vector<QLabel*> m_say;
};

} // namespace pindesk::ui
