#pragma once
#include "core/base/accountnumber.h"
#include "core/base/clock.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/await.h"
#include "ui/widgets/messagebar.h"
#include <QVBoxLayout>
#include <QWidget>

namespace pindesk::ui {

/// One page of the shell: a message bar and an activity line over its content. Its actions() are in the
/// command palette.
class Page : public QWidget {
    Q_OBJECT
public:
    struct About {
        QString id; ///< `desk`; the help topic too
        QString title;
        const char* icon;
        std::vector<Right> anyOf; ///< who has none of these does not get the page; none: everybody has it
    };
    explicit Page(About about, QWidget* parent = nullptr);

    [[nodiscard]] const About& about() const { return m_about; }
    /// A person signed in or unlocked. What they had typed before the lock is still in the page.
    void open(SharedWorkplace workplace);
    /// Locked or signed out: secrets are gone from the screen; forms stay.
    void close();
    [[nodiscard]] bool isOpen() const { return m_workplace != nullptr; }
    /// Nothing of the last person is left: somebody else signs in.
    virtual void reset() {}
    /// Reads again what the page shows. Called when it comes to the front, and by F5.
    virtual void refresh() {}
    /// A PIN record got a new version, here or at another desk; `AccountId()`: some record did.
    virtual void recordChanged(AccountId /*account*/) {}
    /// Where the keyboard goes when the page comes to the front; none: the first widget.
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }

    /// A question about work that would end with the window; empty when there is none.
    [[nodiscard]] virtual QString unfinishedWork() const { return {}; }
    /// Ends that work, without waiting: workStopped() tells when it has.
    virtual void stopWork() {}
    /// Asks in the page whether to stop.
    void askToStop();
    /// Says in the page that something has gone well which was not done in it.
    void tellNews(const QString& news) { m_messages->show(Tone::Good, news); }

Q_SIGNALS:
    void workStopped();
    void accountRequested(const pindesk::AccountNumber& account);
    void pageRequested(const QString& id);
    /// What is new stands at the top.
    void topRequested();
    void undoOffered(const pindesk::AccountNumber& account, pindesk::Milliseconds window);
    void undoWithdrawn();

protected:
    virtual void opened() {}
    virtual void closed() {}
    /// Only while open.
    [[nodiscard]] const Workplace& workplace() const { return *m_workplace; }
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] ActivityBar& activity() { return *m_activity; }
    /// Shows an error in the message bar, in words, with a way to try again where that may help.
    void tell(const Error& error, std::function<void()> tryAgain = {});

    /// Waits for the answer of a service. The activity line moves meanwhile; an answer that comes after the
    /// page was closed is dropped, whatever secret is in it.
    template <class Outcome, class Use>
    void await(const QFuture<Outcome>& future, Use use) {
        activity().begin();
        ui::await(future, this, [this, opening = m_opening, use = std::move(use)](Outcome outcome) mutable {
            activity().end();
            if (opening == m_opening && isOpen())
                use(std::move(outcome));
        });
    }

private:
    About m_about;
    SharedWorkplace m_workplace;
    int m_opening = 0;
    MessageBar* m_messages;
    ActivityBar* m_activity;
    QVBoxLayout* m_content;
};

} // namespace pindesk::ui
