#pragma once
#include "ui/shell/page.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/statusline.h"
#include <QMainWindow>
#include <QPointer>

class QScrollArea;
class QStackedWidget;

namespace pindesk::ui {

class AccountField;
class CommandPalette;
class HelpPanel;
class IdleWatch;
class Navigation;
class TopBar;

/// The window: the sign-in page, and behind it the desk with its pages. Knows no page by name; whoever makes
/// the window adds them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(SignInPage::Submit submit, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over. Pages stand in the order they are added.
    void addPage(Page* page);
    [[nodiscard]] Page* page(const QString& id) const;
    [[nodiscard]] Page* currentPage() const;
    /// Ids of the pages that the signed-in person has, in their order.
    [[nodiscard]] const QStringList& pages() const { return m_visible; }
    void goTo(const QString& id);

    /// Shows something that comes before the sign-in page or covers the desk, and takes it over; null: it is
    /// over. Locking ends it, unless it is a Cover before anybody has signed in: that locks itself.
    void showFirst(QWidget* first);
    [[nodiscard]] SignInPage& signIn() { return *m_signIn; }
    [[nodiscard]] AccountField& accountField();
    /// Tells whether the database answers, in the status line and, when it does not, in a banner.
    void setConnection(ConnectionState state);
    [[nodiscard]] StatusLine& status();
    void setSite(const SiteDescription& site);
    /// Until an unused desk locks; also while it is open.
    void setIdleMinutes(int minutes);
    /// The desk appears. The same person comes back to what they left.
    void enter(const SharedWorkplace& workplace);
    /// Secrets leave the screen, the sign-in page comes to the front, forms stay as they are.
    void lock(const QString& why);
    void signOut();
    [[nodiscard]] bool isOpen() const { return m_workplace != nullptr; }
    /// Tells the pages (Page::recordChanged).
    void tellChanged(AccountId account);

Q_SIGNALS:
    /// The window has been painted for the first time: now there is time for what takes longer.
    void firstPainted();
    /// Locked or signed out: the keys go.
    void left();
    /// The signed-in person wants another password.
    void newPasswordRequested(const QString& userName);

protected:
    void closeEvent(QCloseEvent* event) override;
    /// Tab goes through what is in front as it is read, whenever its parts were made.
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildDesk(); ///< when it is first needed: the sign-in page is painted without it
    void layOutDesk();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, std::function<void()> run);
    void connectPage(Page* page, QScrollArea* scroll);
    void showPages();
    void leave();
    void lockByHand();
    void openPalette();
    void changePassword();
    void toggleHelp();
    [[nodiscard]] bool askAboutWork();

    SharedWorkplace m_workplace;
    QString m_lastPerson;
    int m_idleMinutes = 5;
    bool m_isPainted = false;
    QStackedWidget* m_stack;
    QPointer<QWidget> m_first;
    SignInPage* m_signIn;
    QWidget* m_desk = nullptr;
    TopBar* m_top = nullptr;
    MessageBar* m_outage = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_pages = nullptr;
    HelpPanel* m_help = nullptr;
    StatusLine* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    IdleWatch* m_idle;
    std::vector<Page*> m_all;
    QStringList m_visible; ///< ids of the pages this person has
};

} // namespace pindesk::ui
