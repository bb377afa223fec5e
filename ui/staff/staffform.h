#pragma once
#include "ui/widgets/buttons.h"
#include <QWidget>

class QVBoxLayout;

namespace pindesk::ui {

/// A form that opens for one person in their card: its fields, then what it does and the way out, which
/// Escape is, too.
class StaffForm : public QWidget {
    Q_OBJECT
public:
    explicit StaffForm(QWidget* parent);

    /// Not while an answer is awaited.
    void setUsable(bool isUsable);

Q_SIGNALS:
    void cancelled();

protected:
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// Behind the fields. What cannot be undone stands behind the way out.
    void addButtons(ButtonKind kind);
    [[nodiscard]] QPushButton& submitButton() const { return *m_submit; }
    [[nodiscard]] QPushButton& cancelButton() const { return *m_cancel; }
    void submitIfUsable();
    virtual void submit() = 0;

    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column;
    QPushButton* m_submit = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace pindesk::ui
