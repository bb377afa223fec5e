#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

class DeskModel;
class SecretEdit;

/// A supervisor, at this desk, answers for a caller whom the checklist could not verify. Their password goes
/// to the one call and is gone.
class OverrideForm : public QWidget {
    Q_OBJECT
public:
    explicit OverrideForm(DeskModel& model, QWidget* parent = nullptr);

    void focusFirst();
    void clear();
    /// The password alone.
    void wipe();

Q_SIGNALS:
    void done();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void dismiss();
    void setBusy(bool isBusy);

    DeskModel& m_model;
    QLineEdit* m_userName;
    SecretEdit* m_password;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_override;
    QPushButton* m_cancel;
};

} // namespace pindesk::ui
