#pragma once
#include "core/staff/person.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

/// Asks once more before somebody is disabled: who, and what it does.
class DisableForm : public QWidget {
    Q_OBJECT
public:
    explicit DisableForm(QWidget* parent = nullptr);

    void open(const staff::Person& person);
    void setUsable(bool isUsable);

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question;
    QPushButton* m_disable;
    QPushButton* m_keep;
};

} // namespace pindesk::ui
