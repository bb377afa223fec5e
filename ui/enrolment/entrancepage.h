#pragma once
#include "core/base/error.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/await.h"
#include "ui/widgets/messagebar.h"
#include <QVBoxLayout>
#include <QWidget>

namespace pindesk::ui {

class FormField;

/// A page before the desk: one card under the name of the site, with a button that goes on and one that goes
/// back to sign-in.
class EntrancePage : public QWidget {
    Q_OBJECT
public:
    EntrancePage(const QString& title, const SiteDescription& site, QWidget* parent = nullptr);

    /// Where the keyboard goes when the page comes to the front.
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;

Q_SIGNALS:
    /// Cancel, Escape or the end: back to sign-in.
    void left();

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] const SiteDescription& site() const { return m_site; }
    void setExplanation(const QString& text);
    /// The last line of the card. Enter in a line edit and the button do submit().
    void addButtons(const QString& goOn, const QString& cancel);
    [[nodiscard]] QWidget* goOnButton() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What the page is for.
    virtual void submit() = 0;
    /// An error that is not about one field.
    void tell(const Error& error);
    /// Puts a problem beside its field, and the keyboard there if it is the first one.
    static void tellAt(FormField& field, const QString& problem, bool isFirst);

    /// Waits for an answer; meanwhile nothing can be submitted.
    template <class Outcome, class Use>
    void await(const QFuture<Outcome>& future, Use use) {
        setBusy(true);
        ui::await(future, this, [this, use = std::move(use)](Outcome outcome) mutable {
            setBusy(false);
            use(std::move(outcome));
        });
    }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setBusy(bool isBusy);

    SiteDescription m_site;
    bool m_isBusy = false;
    ActivityBar* m_activity;
    QLabel* m_explanation;
    MessageBar* m_messages;
    QVBoxLayout* m_column;
    QVBoxLayout* m_card;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace pindesk::ui
