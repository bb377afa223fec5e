#pragma once
#include "core/staff/setupservice.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/await.h"
#include "ui/widgets/messagebar.h"
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace pindesk::ui {

enum class SetupChoice { Practice, Embedded, Shared, Existing };

/// What the wizard has been told so far; the steps keep what was typed themselves.
struct SetupDraft {
    SetupChoice choice = SetupChoice::Practice;
    staff::NewSite site;
    SharedWorkplace workplace; ///< of the administrator, once the site is made
    bool hasImported = false;
};

/// Signs the administrator of a site just made in to it.
using OpenSite = std::function<QFuture<Result<SharedWorkplace>>(const QString& url, const QString& userName,
                                                                Secret password)>;

/// One step of the first-run wizard: a title, what it is about, its fields.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    SetupStep(const QString& title, const QString& explanation, SetupDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// It comes to the front, from either side.
    virtual void enter() {}
    /// Whether what is typed is enough to go on.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    /// What is missing for that.
    [[nodiscard]] virtual QString incompleteText() const { return tr("Fill in this step first."); }
    [[nodiscard]] virtual bool mayGoBack() const { return true; }
    /// It takes all the room that there is.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Going on is what the step is for; else it is what one may do instead.
    [[nodiscard]] virtual bool isNextMain() const { return true; }
    [[nodiscard]] virtual QString nextText() const { return tr("&Next"); }
    /// A question about work that would end with the window; empty when there is none.
    [[nodiscard]] virtual QString unfinishedWork() const { return {}; }
    /// Ends that work, without waiting: changed() comes when it has.
    virtual void stopWork() {}
    /// The keys are going; what is entered stays, and so does work that is under way.
    virtual void lock() {}
    virtual void unlock() {}
    /// Asks for something that can be answered in the step.
    void ask(const QString& question, const QString& action, std::function<void()> run);
    void tell(const QString& news);
    /// Does what the step is for; finished() when that is done.
    virtual void goOn() { Q_EMIT finished(); }

Q_SIGNALS:
    void finished();
    /// What isComplete() says may be another.
    void changed();
    /// The administrator is signed in: from here on there are keys to be wiped.
    void opened();
    /// The place already has a site, which is to be used.
    void siteFound(const QString& url);

protected:
    [[nodiscard]] SetupDraft& draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    /// Under the title there is nothing but this.
    void fill(QWidget* whole);
    void addField(const QString& label, QWidget* field);
    [[nodiscard]] QLineEdit* addLine(const QString& label, const QString& text = {});
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void showError(const Error& error);
    /// A place for what is wrong with the field before it.
    [[nodiscard]] QLabel* addProblem();
    /// Says there what is wrong, marks the field and leads the keyboard to it.
    static void showProblem(QLabel& place, QWidget& field, const Error& error);
    static void clearProblem(QLabel& place, QWidget& field);

    /// Waits for an answer; meanwhile the step is not complete and moves its line.
    template <class Outcome, class Use>
    void await(const QFuture<Outcome>& future, Use use) {
        setBusy(true);
        ui::await(future, this, [this, use = std::move(use)](Outcome outcome) mutable {
            setBusy(false);
            use(std::move(outcome));
        });
    }

private:
    void setBusy(bool isBusy);

    QString m_title;
    SetupDraft& m_draft;
    ActivityBar* m_activity;
    MessageBar* m_messages;
    QVBoxLayout* m_column;
    bool m_isBusy = false;
};

} // namespace pindesk::ui
