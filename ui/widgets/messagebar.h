#pragma once
#include "ui/widgets/pill.h"
#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace pindesk::ui {

/// What a page has to say, at its top and in its flow: what happened and the next step. Hidden while there is
/// nothing to say.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// One message at a time; the newest stands. With an action: its words and what it does.
    void show(Tone tone, const QString& text, const QString& action = {}, std::function<void()> run = {});
    /// One that cannot be dismissed, with the keyboard on what can be done.
    void insist(Tone tone, const QString& text, const QString& action, std::function<void()> run);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_dismiss;
    std::function<void()> m_run;
};

} // namespace pindesk::ui
