#pragma once
#include <QWidget>

namespace pindesk::ui {

/// Something before the sign-in page that does work of its own and holds keys for it: closing and locking the
/// window ask it as they ask a page.
class Cover : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// As Page::unfinishedWork().
    [[nodiscard]] virtual QString unfinishedWork() const = 0;
    /// As Page::askToStop().
    virtual void askToStop() = 0;
    /// Keys are wiped, what is entered stays. Nothing while there are none.
    virtual void lock(const QString& why) = 0;

Q_SIGNALS:
    void workStopped();
};

} // namespace pindesk::ui
