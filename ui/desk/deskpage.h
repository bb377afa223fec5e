#pragma once
#include "ui/desk/deskdrafts.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace pindesk::ui {

class AccountField;
class ActionsCard;
class ClipboardGuard;
class CounterDesk;
class DeskModel;
class EmptyDesk;
class HistoryCard;
class ReplyCard;
class ResetCard;
class SearchResults;
class SecretsCard;
class TimedSecret;
class VerifyCard;

/// The main screen: one account, and what to do about it.
class DeskPage : public Page {
    Q_OBJECT
public:
    explicit DeskPage(AccountField& field, QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    void recordChanged(AccountId account) override;
    [[nodiscard]] QWidget* firstFocus() const override;
    /// For the undo of the status line, whichever account is on the screen.
    void undoReset(const AccountNumber& account);

    [[nodiscard]] DeskModel& model() { return *m_model; }
    [[nodiscard]] CounterDesk& counter() { return *m_counter; }
    /// How long secrets stay on the screen.
    void setSecretLife(std::chrono::milliseconds life);

protected:
    void opened() override;
    void closed() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    [[nodiscard]] QAction* addAction(const QString& text, const QString& words, const QString& keys,
                                     std::function<void()> run);
    void buildRecord();
    void connectField();
    void connectModel();
    void updateActions();
    [[nodiscard]] QString lockedReason() const;
    [[nodiscard]] TimedSecret* shownPin() const;
    void lookUp(const AccountNumber& account);
    void search(const QString& text);
    void enterSearch(const QString& text, const Error& problem);
    /// History, or a form in its place.
    [[nodiscard]] std::array<QWidget*, 3> lowerCards() const;
    void bringForward(QWidget* card);
    void show(QWidget* face);
    void leaveAccount();
    void showAccount();
    void openReset();
    void closeForm();
    void openReply();
    void tellReplies();
    void sendLink();
    [[nodiscard]] QString noLinkReason() const;
    [[nodiscard]] QString noPinReason() const;
    [[nodiscard]] QString noReplyReason() const;

    AccountField& m_field;
    DeskModel* m_model;
    ClipboardGuard* m_clipboard;
    DeskDrafts m_drafts;
    struct {
        QAction *verify, *override, *hint, *reveal, *reset, *reply, *undo, *sendLink, *counter, *copy,
            *refresh;
    } m_actions{};
    QStackedWidget* m_faces;
    CounterDesk* m_counter;
    EmptyDesk* m_empty;
    SearchResults* m_results;
    QWidget* m_record;
    VerifyCard* m_verify = nullptr;
    SecretsCard* m_secrets = nullptr;
    ActionsCard* m_todo = nullptr;
    HistoryCard* m_history = nullptr;
    ResetCard* m_reset = nullptr;
    ReplyCard* m_reply = nullptr;
};

} // namespace pindesk::ui
