#pragma once
#include "core/base/clock.h"
#include "ui/widgets/pill.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

class DeskModel;

/// Whose account it is, and how it stands.
class AccountHeader : public QWidget {
    Q_OBJECT
public:
    explicit AccountHeader(DeskModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void undoRequested();

private:
    void fill();
    void announce();
    void fillCustomer();
    void fillState();

    DeskModel& m_model;
    QLabel* m_number;
    QLabel* m_name;
    QLabel* m_address;
    QLabel* m_remark;
    Pill* m_state;
    QLabel* m_flags;
    QPushButton* m_undo;
};

} // namespace pindesk::ui
