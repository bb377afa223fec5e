#pragma once
#include "core/base/error.h"
#include "core/distribution/replywithpin.h"
#include "core/pins/pinservice.h"
#include "core/registration/registrationservice.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/await.h"
#include <QTimer>
#include <functional>

namespace pindesk::ui {

/// The account on the screen and what is done with it, without widgets. Of accounts asked for one after the
/// other the last one wins: answers for the others are dropped, with whatever secret is in them.
class DeskModel : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    explicit DeskModel(QObject* parent = nullptr);

    void open(const Workplace& workplace);
    /// No answer comes any more; what is on the screen stays known.
    void close();
    /// As new.
    void reset();
    [[nodiscard]] bool isOpen() const { return m_workplace != nullptr; }
    [[nodiscard]] bool may(Right right) const { return isOpen() && m_workplace->may(right); }
    [[nodiscard]] const Workplace& workplace() const { return *m_workplace; }

    /// The account asked for last, whether it is there yet or not.
    [[nodiscard]] const std::optional<AccountNumber>& account() const { return m_account; }
    /// None until the record is there.
    [[nodiscard]] const pins::AccountView* view() const { return m_view ? &*m_view : nullptr; }
    [[nodiscard]] const pins::DeskRules& rules() const { return m_rules; }
    [[nodiscard]] std::optional<Milliseconds> verifiedUntil() const { return m_status.verifiedUntil; }
    [[nodiscard]] bool isVerified() const { return m_status.verifiedUntil.has_value(); }
    /// By what the caller answered, not by somebody's word.
    [[nodiscard]] bool isVerifiedByAnswers() const { return isVerified() && m_status.isVerifiedByAnswers; }
    /// Right answers that are still missing.
    [[nodiscard]] int answersMissing() const;
    [[nodiscard]] int answersPassed() const { return m_passed; }
    [[nodiscard]] std::optional<Milliseconds> undoUntil() const { return m_status.undoUntil; }
    [[nodiscard]] const std::vector<pins::HistoryEntry>& history() const { return m_history; }
    [[nodiscard]] bool hasOlderHistory() const { return m_hasOlder; }

    void lookUp(const AccountNumber& account);
    /// Reads the record again, because it may have changed.
    void readAgain();
    /// Asks whether anything changed; reads again when it did.
    void check();
    void readOlderHistory();

    void verify(QMap<QString, QString> answers, Answer<pins::VerifyCallerOutcome> answer);
    void overrideVerification(const QString& userName, Secret password, const QString& reason,
                              Answer<void> answer);
    void giveHint(Answer<Secret> answer);
    void revealPin(const QString& reason, Answer<Secret> answer);
    /// The version the person has seen goes with it.
    void resetPin(pins::ResetPinRequest request, Answer<pins::ResetPinOutcome> answer);
    void undoReset(const AccountNumber& account);
    /// What brought the caller here: one of the site's answers.
    void recordSurvey(const QString& answer, Answer<void> answered);
    /// The initial PIN by e-mail. `answer` comes for the account of now alone: see replyQueued().
    void replyWithPin(distribution::ReplyWithPinRequest request, Answer<distribution::PinReply> answer);
    /// One at a time: nothing while the last one is on its way.
    void sendLinkAgain(Answer<registration::SentLink> answer);

    /// How often check() is done by itself.
    void setInterval(std::chrono::milliseconds interval) { m_clock.setInterval(interval); }

Q_SIGNALS:
    void rulesChanged();
    /// The account on the screen is left; it can still be read.
    void leaving();
    /// Nothing can be shown: it is being read and takes long, or could not be read.
    void blanked();
    /// Another account's record is there.
    void accountShown();
    /// Record, verification or undo of the same account.
    void recordChanged();
    void historyChanged(bool isAnother);
    /// By somebody else: who, when and what differs.
    void changedElsewhere(const QString& text);
    /// It can be undone for so long.
    void resetDone(const pindesk::AccountNumber& account, pindesk::Milliseconds undoWindow);
    void undoDone(const pindesk::AccountNumber& account);
    /// Whichever account is on the screen by now.
    void replyQueued(const pindesk::AccountNumber& account, const QString& recipient);
    /// A reply about an account that is not on the screen any more.
    void replyFailed(const pindesk::AccountNumber& account, const pindesk::Error& error);
    void failed(const pindesk::Error& error, const std::function<void()>& tryAgain);
    void workBegan();
    void workEnded();

private:
    template <class Outcome, class Use>
    void ask(const QFuture<Outcome>& future, Use use);
    void readRules();
    void take(pins::AccountView view, bool isAnother);
    void readHistory(bool tellChange);
    void takeStatus(const pins::AccountStatus& status);
    void tellChange();
    [[nodiscard]] pins::PinService& pins() const { return *m_workplace->pins; }

    const Workplace* m_workplace = nullptr; ///< while open
    int m_visit = 0;                        ///< grows with each account asked for
    int m_opening = 0;
    std::optional<AccountNumber> m_account;
    std::optional<pins::AccountView> m_view;
    std::optional<pins::AccountView> m_before; ///< somebody else's change: as it was
    pins::DeskRules m_rules;
    pins::AccountStatus m_status;
    int m_passed = 0;
    int m_writing = 0; ///< own changes under way
    bool m_isChecking = false;
    std::vector<pins::HistoryEntry> m_history;
    bool m_hasOlder = false;
    bool m_isReadingOlder = false;
    QTimer m_clock;
    QTimer m_patience; ///< how long the last record stays while the next one is read
};

} // namespace pindesk::ui
