#pragma once
#include "core/base/accountnumber.h"
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

/// The account field of every page. What reads as an account number is looked up on Enter; anything else is
/// searched for while it is typed.
class AccountField : public QWidget {
    Q_OBJECT
public:
    explicit AccountField(QWidget* parent = nullptr);

    void focusField();
    void setText(const QString& text);
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }

Q_SIGNALS:
    void accountEntered(const pindesk::AccountNumber& account);
    /// Typed text that is no account number, after a short pause; empty when there is nothing to search for.
    void searchTyped(const QString& text);
    /// Enter on text that is no account number: `text` is searched for, `problem` tells why it is none.
    void searchEntered(const QString& text, const pindesk::Error& problem);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void typed();

    QLineEdit* m_edit;
    QPushButton* m_button;
    QTimer m_pause;
};

} // namespace pindesk::ui
