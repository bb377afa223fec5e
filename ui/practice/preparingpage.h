#pragma once
#include "core/practice/makepracticesite.h"
#include <QWidget>

class QLabel;
class QProgressBar;

namespace pindesk::ui {

class MessageBar;

/// What is seen while the practice site is being made.
class PreparingPage : public QWidget {
    Q_OBJECT
public:
    explicit PreparingPage(QWidget* parent = nullptr);

    void setProgress(const practice::PracticeProgress& progress);
    void showError(const Error& error);

Q_SIGNALS:
    void tryAgainRequested();

private:
    QLabel* m_stage;
    QProgressBar* m_bar;
    MessageBar* m_messages;
};

} // namespace pindesk::ui
