#pragma once
#include "ui/widgets/secretdisplay.h"
#include <QTimer>

class QLabel;
class QPushButton;

namespace pindesk::ui {

class ClipboardGuard;

/// A PIN on the screen for a short time: large, with the seconds left, to copy or to hide. It hides by
/// itself, and when the window loses the focus.
class TimedSecret : public QWidget {
    Q_OBJECT
public:
    explicit TimedSecret(ClipboardGuard& clipboard, QWidget* parent = nullptr);

    void show(Secret secret);
    void hideSecret();
    void copy();
    /// The keyboard goes to the button that hides it.
    void focusHide();
    [[nodiscard]] bool isShowing() const { return !m_display->isEmpty(); }
    void setLife(std::chrono::milliseconds life) { m_life = life; }
    [[nodiscard]] SecretDisplay& display() { return *m_display; }

Q_SIGNALS:
    void shown();
    void hidden();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();

    ClipboardGuard& m_clipboard;
    std::chrono::milliseconds m_life{15'000};
    SecretDisplay* m_display;
    QLabel* m_countdown;
    QPushButton* m_copy;
    QPushButton* m_hide;
    QTimer m_end;
    QTimer m_second;
};

} // namespace pindesk::ui
