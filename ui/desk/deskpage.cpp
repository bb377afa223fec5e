#include "ui/desk/deskpage.h"
#include "ui/common/errortext.h"
#include "ui/common/timetext.h"
#include "ui/desk/accountheader.h"
#include "ui/desk/actionlink.h"
#include "ui/desk/actionscard.h"
#include "ui/desk/counterdesk.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/diagnosiscard.h"
#include "ui/desk/emptydesk.h"
#include "ui/desk/historycard.h"
#include "ui/desk/overrideform.h"
#include "ui/desk/resetcard.h"
#include "ui/desk/searchmodel.h"
#include "ui/desk/searchresults.h"
#include "ui/desk/secretscard.h"
#include "ui/desk/timedsecret.h"
#include "ui/desk/verifycard.h"
#include "ui/shell/accountfield.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AdviceCode;

DeskPage::DeskPage(AccountField& field, QWidget* parent)
    : Page({u"desk"_s, tr("Desk"), "desk", {Right::LookUpAccount}}, parent)
    , m_field(field)
    , m_model(new DeskModel(this))
    , m_clipboard(new ClipboardGuard(this))
    , m_faces(new QStackedWidget(this))
    , m_counter(new CounterDesk(*m_model, this))
    , m_empty(new EmptyDesk(this))
    , m_results(new SearchResults(this)) {
    buildActions();
    m_record = buildRecord();
    for (QWidget* face : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_results), m_record})
        m_faces->addWidget(face);
    content().addWidget(m_counter);
    content().addWidget(m_faces, 1);
    connectField();
    connectModel();
    updateActions();
}

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

QWidget* DeskPage::buildRecord() {
    auto* record = new QWidget(this);
    auto* column = new QVBoxLayout(record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    auto* header = new AccountHeader(*m_model, record);
    m_verify = new VerifyCard(*m_model, record);
    auto* diagnosis = new DiagnosisCard(*m_model, record);
    m_todo = new ActionsCard(*m_model,
                             {{AdviceCode::GiveHint, m_actions.hint},
                              {AdviceCode::ResetPin, m_actions.reset},
                              {AdviceCode::RevealInitialPin, m_actions.reveal},
                              {AdviceCode::SendLinkAgain, m_actions.sendLink}},
                             m_actions.counter, record);
    m_secrets = new SecretsCard(*m_model, *m_clipboard, m_actions.hint, m_actions.reveal, record);
    m_history = new HistoryCard(*m_model, record);
    m_reset = new ResetCard(*m_model, *m_clipboard, m_actions.undo, record);
    m_lower = new QStackedWidget(record);
    m_lower->addWidget(m_history);
    m_lower->addWidget(m_reset);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * grid);
    auto* leading = new QVBoxLayout;
    leading->setSpacing(4 * grid);
    leading->addWidget(m_verify, 3);
    leading->addWidget(m_secrets, 2);
    auto* trailing = new QVBoxLayout;
    trailing->setSpacing(4 * grid);
    trailing->addWidget(diagnosis);
    trailing->addWidget(m_todo);
    trailing->addWidget(m_lower, 1);
    columns->addLayout(leading, 4);
    columns->addLayout(trailing, 5);
    column->addWidget(header);
    column->addLayout(columns, 1);
    connect(header, &AccountHeader::undoRequested, m_actions.undo, &QAction::trigger);
    connect(m_verify, &VerifyCard::verified, m_todo, &ActionsCard::focusBest);
    connect(m_reset, &ResetCard::closed, this, &DeskPage::closeReset);
    connect(&m_reset->newPin(), &TimedSecret::shown, this, &DeskPage::updateActions);
    connect(&m_reset->newPin(), &TimedSecret::hidden, this, &DeskPage::updateActions);
    connect(&m_secrets->pin(), &TimedSecret::shown, this, &DeskPage::updateActions);
    connect(&m_secrets->pin(), &TimedSecret::hidden, this, &DeskPage::updateActions);
    return record;
}

void DeskPage::connectField() {
    m_field.edit().installEventFilter(this);
    connect(&m_field, &AccountField::accountEntered, this, [this](const AccountNumber& account) {
        if (!isOpen() || !m_model->may(Right::LookUpAccount))
            return;
        Q_EMIT pageRequested(about().id);
        lookUp(account);
    });
    connect(&m_field, &AccountField::searchTyped, this, &DeskPage::search);
    connect(&m_field, &AccountField::searchEntered, this, &DeskPage::enterSearch);
    connect(m_results, &SearchResults::chosen, this, [this](const AccountNumber& account) {
        m_field.setText(account.toString());
        m_field.focusField();
        lookUp(account);
    });
    connect(m_results, &SearchResults::left, &m_field, &AccountField::focusField);
    connect(m_results, &SearchResults::failed, this,
            [this](const Error& error) { tell(error, [this] { search(m_results->model().text()); }); });
}

void DeskPage::connectModel() {
    connect(m_model, &DeskModel::leaving, this, &DeskPage::leaveAccount);
    connect(m_model, &DeskModel::accountShown, this, &DeskPage::showAccount);
    connect(m_model, &DeskModel::blanked, this, [this] {
        show(m_empty);
        updateActions();
    });
    connect(m_model, &DeskModel::recordChanged, this, &DeskPage::updateActions);
    connect(m_model, &DeskModel::rulesChanged, this, &DeskPage::updateActions);
    connect(m_counter, &CounterDesk::changed, this, &DeskPage::updateActions);
    connect(m_counter, &CounterDesk::failed, this, [this](const Error& error) { tell(error); });
    connect(m_model, &DeskModel::changedElsewhere, this,
            [this](const QString& text) { messages().show(Tone::Caution, text); });
    connect(m_model, &DeskModel::failed, this,
            [this](const Error& error, const std::function<void()>& tryAgain) {
                tell(error, [this, tryAgain] {
                    messages().clear();
                    if (isOpen())
                        tryAgain();
                });
            });
    connect(m_model, &DeskModel::resetDone, this, &Page::undoOffered);
    connect(m_model, &DeskModel::undoDone, this, [this](const AccountNumber& account) {
        Q_EMIT undoWithdrawn();
        messages().show(Tone::Good, tr("The reset of %1 is undone.").arg(account.toString()));
        if (account == m_model->account()) // the button that undid it is gone
            m_field.focusField();
    });
    connect(m_model, &DeskModel::workBegan, this, [this] { activity().begin(); });
    connect(m_model, &DeskModel::workEnded, this, [this] { activity().end(); });
}

QString DeskPage::lockedReason() const {
    if (m_model->view() == nullptr)
        return tr("no account is on the screen");
    if (m_model->isVerified())
        return {};
    return m_model->answersMissing() == 1 ? tr("unlocked by one more right answer")
                                          : tr("unlocked by %1 right answers").arg(m_model->answersMissing());
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
    set(m_actions.reveal, Right::RevealInitialPin,
        view != nullptr && view->pinKind == crypto::PinKind::Customer ? tr("the customer chose the PIN")
                                                                      : locked);
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

void DeskPage::lookUp(const AccountNumber& account) {
    messages().clear();
    m_model->lookUp(account);
    if (m_model->view() != nullptr) // the same account again
        show(m_record);
}

void DeskPage::search(const QString& text) {
    if (!isOpen() || !m_model->may(Right::LookUpAccount))
        return;
    if (text.isEmpty()) {
        show(m_model->view() != nullptr ? m_record : m_empty);
        return;
    }
    Q_EMIT pageRequested(about().id);
    m_results->search(text);
    show(m_results);
}

void DeskPage::enterSearch(const QString& text, const Error& problem) {
    if (!isOpen() || !m_model->may(Right::LookUpAccount))
        return;
    if (m_results->model().text() != text || m_faces->currentWidget() != m_results)
        search(text);
    else if (m_results->model().rowCount() == 1)
        m_results->open();
    else if (!m_results->enterList() && !m_results->model().isSearching() &&
             std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })) // a number was meant
        messages().show(Tone::Caution, errorText(problem));
}

void DeskPage::show(QWidget* face) {
    // The one in front alone says how much room the page needs.
    for (QWidget* each : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_results), m_record})
        each->setSizePolicy(QSizePolicy::Preferred,
                            each == face ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_faces->setCurrentWidget(face);
}

// What was typed for the account stays with it.
void DeskPage::leaveAccount() {
    DeskDraft draft;
    draft.account = m_model->view()->account;
    draft.answers = m_verify->answers();
    m_reset->saveTo(draft);
    m_drafts.keep(std::move(draft));
    m_secrets->hideSecrets();
    m_clipboard->clear();
}

void DeskPage::showAccount() {
    DeskDraft draft = m_drafts.take(m_model->view()->account);
    m_verify->setAnswers(draft.answers);
    m_reset->restore(draft);
    m_lower->setCurrentWidget(draft.isResetOpen ? static_cast<QWidget*>(m_reset) : m_history);
    updateActions();
    show(m_record);
    Q_EMIT topRequested();
}

void DeskPage::openReset() {
    m_lower->setCurrentWidget(m_reset);
    m_reset->open();
}

void DeskPage::closeReset() {
    m_lower->setCurrentWidget(m_history);
    m_todo->focusBest();
    updateActions();
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

void DeskPage::opened() {
    m_results->setService(workplace().directory);
    m_model->open(workplace());
    updateActions();
}

void DeskPage::closed() {
    m_secrets->hideSecrets();
    m_reset->wipe();
    m_verify->overrideForm().wipe();
    m_drafts.wipeSecrets();
    m_counter->end();
    m_clipboard->clear();
    m_results->setService(nullptr);
    m_model->close();
}

void DeskPage::reset() {
    m_drafts.clear();
    m_verify->setAnswers({});
    m_verify->overrideForm().clear();
    m_reset->clear();
    m_results->clear();
    m_counter->clear();
    messages().clear();
    m_model->reset();
}

void DeskPage::refresh() {
    m_model->check();
}

void DeskPage::recordChanged(AccountId account) {
    const pins::AccountView* view = m_model->view();
    if (view != nullptr && (account == AccountId() || account == view->id))
        m_model->check();
}

QWidget* DeskPage::firstFocus() const {
    return &m_field.edit();
}

void DeskPage::undoReset(const AccountNumber& account) {
    m_model->undoReset(account);
}

void DeskPage::setSecretLife(std::chrono::milliseconds life) {
    m_secrets->setLife(life);
    m_reset->newPin().setLife(life);
}

bool DeskPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_field.edit() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && isVisible()) {
        if (m_faces->currentWidget() == m_results)
            m_results->enterList();
        else if (m_faces->currentWidget() == m_record)
            m_verify->focusFirst();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace pindesk::ui
