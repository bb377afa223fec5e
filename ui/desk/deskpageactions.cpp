#include "core/pins/pinrecord.h"
#include "ui/common/errortext.h"
#include "ui/common/timetext.h"
#include "ui/desk/actionlink.h"
#include "ui/desk/actionscard.h"
#include "ui/desk/counterdesk.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/resetcard.h"
#include "ui/desk/secretscard.h"
#include "ui/desk/timedsecret.h"
#include "ui/desk/verifycard.h"
#include "ui/shell/accountfield.h"
#include <QAction>
#include <QApplication>
#include <QDateTime>

// What can be done on the page, and why not.
namespace pindesk::ui {
using namespace Qt::StringLiterals;

QAction* DeskPage::addAction(const QString& text, const QString& words, const QString& keys,
                             std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setToolTip(words);
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    QWidget::addAction(action);
    return action;
}

void DeskPage::buildActions() {
    m_actions.verify = addAction(tr("Verify the caller"), tr("type what the caller answers"), u"Alt+V"_s,
                                 [this] { m_verify->focusFirst(); });
    m_actions.hint = addAction(tr("Give hint"), tr("read the caller their own hint"), u"Alt+H"_s,
                               [this] { m_secrets->showHint(); });
    m_actions.reset = addAction(tr("Reset"), tr("with a new initial PIN the customer can remember"),
                                u"Alt+R"_s, [this] { openReset(); });
    m_actions.reveal = addAction(tr("Reveal"), tr("show the initial PIN and read it out"), u"Alt+P"_s,
                                 [this] { m_secrets->openReveal(); });
    m_actions.reply = addAction(tr("Reply by e-mail…"), tr("the initial PIN, for who asked by e-mail"),
                                u"Alt+M"_s, [this] { openReply(); });
    m_actions.undo = addAction(tr("Undo the reset"), tr("bring back what it replaced"), u"Alt+U"_s,
                               [this] { m_model->undoReset(*m_model->account()); });
    m_actions.sendLink = addAction(tr("Send the link again"), tr("to the address on record; older links end"),
                                   u"Alt+L"_s, [this] { sendLink(); });
    m_actions.counter = addAction(tr("Register in person"), tr("the customer types, in a window apart"),
                                  u"Alt+T"_s, [this] { m_counter->begin(); });
    m_actions.copy = addAction(tr("Copy the PIN"), tr("for ten seconds"), u"Alt+C"_s, [this] {
        if (TimedSecret* pin = shownPin())
            pin->copy();
    });
    m_actions.override = addAction(tr("Override the verification"), tr("a supervisor answers for the caller"),
                                   u"Alt+O"_s, [this] { m_verify->openOverride(); });
    m_actions.refresh = addAction(tr("Read the account again"), {}, {}, [this] { m_model->readAgain(); });
}

QString DeskPage::lockedReason() const {
    if (m_model->view() == nullptr)
        return tr("no account is on the screen");
    if (m_model->isVerified())
        return {};
    return m_model->answersMissing() == 1 ? tr("unlocked by one more right answer")
                                          : tr("unlocked by %1 right answers").arg(m_model->answersMissing());
}

/// Why there is no initial PIN to give out; empty when there is one, or no account.
QString DeskPage::noPinReason() const {
    const pins::AccountView* view = m_model->view();
    if (view == nullptr)
        return {};
    if (view->pinKind == crypto::PinKind::Customer)
        return tr("the customer chose the PIN");
    const bool isOver = view->initialPinEnd && *view->initialPinEnd < QDateTime::currentMSecsSinceEpoch();
    return isOver ? tr("the initial PIN has expired: reset it") : QString();
}

/// A mail takes more than a call: see pins::revealPin().
QString DeskPage::noReplyReason() const {
    const QString locked = lockedReason();
    if (!locked.isEmpty() || m_model->isVerifiedByAnswers())
        return locked;
    return tr("the customer's answers must be typed and agree; somebody's word is not enough");
}

void DeskPage::updateActions() {
    const pins::AccountView* view = m_model->view();
    const QString locked = lockedReason();
    const auto set = [&](QAction* action, Right right, const QString& reason) {
        const bool may = m_model->may(right);
        setUsable(*action, may && reason.isEmpty(), may ? reason : tr("your role does not include it"));
    };
    const QString none = view == nullptr ? locked : QString();
    const QString verified = view != nullptr && m_model->isVerified() ? tr("the caller is verified") : none;
    set(m_actions.verify, Right::VerifyCaller, none);
    set(m_actions.override, Right::VerifyCaller, verified);
    set(m_actions.hint, Right::GiveHint,
        !m_model->rules().givesHints            ? tr("this site gives no hints")
        : view != nullptr && !view->hintPresent ? tr("the customer has left none")
                                                : locked);
    const QString noPin = noPinReason();
    set(m_actions.reveal, Right::RevealInitialPin, noPin.isEmpty() ? locked : noPin);
    set(m_actions.reply, Right::RevealInitialPin, noPin.isEmpty() ? noReplyReason() : noPin);
    set(m_actions.reset, Right::ResetPin, locked);
    set(m_actions.undo, Right::ResetPin,
        view == nullptr        ? locked
        : m_model->undoUntil() ? QString()
                               : tr("there is no reset to undo"));
    set(m_actions.sendLink, Right::VerifyCaller, noLinkReason());
    set(m_actions.counter, Right::VerifyCaller, m_counter->noReason());
    setUsable(*m_actions.copy, shownPin() != nullptr, tr("no PIN is shown"));
    setUsable(*m_actions.refresh, view != nullptr, none);
    m_todo->fill();
}

TimedSecret* DeskPage::shownPin() const {
    for (TimedSecret* pin : {&m_reset->newPin(), &m_secrets->pin()})
        if (pin->isShowing())
            return pin;
    return nullptr;
}

/// Why no link can be sent; empty when one can. The caller need not be verified.
QString DeskPage::noLinkReason() const {
    const pins::AccountView* view = m_model->view();
    if (view == nullptr)
        return lockedReason();
    if (pins::stateOf(view->flags) != pins::AccountState::Waiting)
        return tr("the account does not wait for a confirmation");
    return view->maskedEmail.isEmpty() ? tr("the customer has given no e-mail address") : QString();
}

void DeskPage::sendLink() {
    messages().clear();
    m_model->sendLinkAgain([this](Result<registration::SentLink> sent) {
        if (!sent) {
            tell(sent.error(), [this] { sendLink(); });
        } else if (sent->isSent) {
            messages().show(Tone::Good, tr("A new link is on its way to %1.").arg(sent->maskedEmail));
        } else {
            const Milliseconds next = QDateTime::currentMSecsSinceEpoch() + sent->wait;
            messages().show(Tone::Caution,
                            tr("No link was sent: three within an hour are enough. The next can "
                               "be sent at %1.")
                                .arg(clockText(next)));
        }
        // The button may go: what it was recommended for may be over.
        if (QWidget* focus = QApplication::focusWidget(); focus != nullptr && m_todo->isAncestorOf(focus))
            m_field.focusField();
    });
}

void DeskPage::tellReplies() {
    connect(m_model, &DeskModel::replyQueued, this,
            [this](const AccountNumber& account, const QString& recipient) {
                messages().show(Tone::Good, tr("The reply for %1 is in the outbox, to %2.")
                                                .arg(account.toString(), pins::maskedEmail(recipient)));
            });
    connect(m_model, &DeskModel::replyFailed, this, [this](const AccountNumber& account, const Error& error) {
        messages().show(Tone::Bad,
                        tr("The reply for %1 was not sent. %2").arg(account.toString(), errorText(error)));
    });
}

} // namespace pindesk::ui
