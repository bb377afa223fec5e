#pragma once
#include "core/base/error.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/await.h"
#include "ui/widgets/pill.h"
#include <QWidget>
#include <functional>

namespace pindesk::ui {

/// One tab of the page Distribution. It says what happened through the page, which has one message bar and
/// one activity line for all.
class DistributionTab : public QWidget {
    Q_OBJECT
public:
    explicit DistributionTab(QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    /// A person signed in or unlocked; what they had typed before the lock is still there.
    void open(SharedWorkplace workplace);
    /// Locked or signed out.
    void close();
    [[nodiscard]] bool isOpen() const { return m_workplace != nullptr; }
    /// Nothing of the last person is left.
    virtual void reset() {}
    /// Reads again what it shows: it came to the front, or F5.
    virtual void refresh() {}
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }
    /// A question about work that would end with the window; empty when there is none.
    [[nodiscard]] virtual QString unfinishedWork() const { return {}; }
    /// Ends that work, without waiting: workStopped() tells when it has.
    virtual void stopWork() {}

Q_SIGNALS:
    void told(pindesk::ui::Tone tone, const QString& text);
    void failed(const pindesk::Error& error, const std::function<void()>& tryAgain);
    void saidNothing(); ///< what was said before does not hold any more
    void waitingBegan();
    void waitingEnded();
    void workStopped();
    void accountRequested(const QString& account);

protected:
    virtual void opened() {}
    virtual void closed() {}
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// Only while open.
    [[nodiscard]] const Workplace& workplace() const { return *m_workplace; }

    /// As Page::await().
    template <class Outcome, class Use>
    void await(const QFuture<Outcome>& future, Use use) {
        Q_EMIT waitingBegan();
        ui::await(future, this, [this, opening = m_opening, use = std::move(use)](Outcome outcome) mutable {
            Q_EMIT waitingEnded();
            if (opening == m_opening && isOpen())
                use(std::move(outcome));
        });
    }

private:
    SharedWorkplace m_workplace;
    int m_opening = 0;
};

} // namespace pindesk::ui
