#include "ui/desk/deskpage.h"
#include "ui/common/errortext.h"
#include "ui/desk/accountheader.h"
#include "ui/desk/actionscard.h"
#include "ui/desk/counterdesk.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/diagnosiscard.h"
#include "ui/desk/emptydesk.h"
#include "ui/desk/historycard.h"
#include "ui/desk/overrideform.h"
#include "ui/desk/replycard.h"
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
    , m_results(new SearchResults(this))
    , m_record(new QWidget(this)) {
    buildActions();
    buildRecord();
    for (QWidget* face : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_results), m_record})
        m_faces->addWidget(face);
    content().addWidget(m_counter);
    content().addWidget(m_faces, 1);
    connectField();
    connectModel();
    updateActions();
}

void DeskPage::buildRecord() {
    auto* const record = m_record;
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
                             m_actions.reply, m_actions.counter, record);
    m_secrets = new SecretsCard(*m_model, *m_clipboard, m_actions.hint, m_actions.reveal, record);
    m_history = new HistoryCard(*m_model, record);
    m_reset = new ResetCard(*m_model, *m_clipboard, m_actions.undo, record);
    m_reply = new ReplyCard(*m_model, *m_clipboard, record);
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
    for (QWidget* each : lowerCards())
        trailing->addWidget(each, 1);
    bringForward(m_history);
    columns->addLayout(leading, 4);
    columns->addLayout(trailing, 5);
    column->addWidget(header);
    column->addLayout(columns, 1);
    connect(header, &AccountHeader::undoRequested, m_actions.undo, &QAction::trigger);
    connect(m_verify, &VerifyCard::verified, m_todo, &ActionsCard::focusBest);
    connect(m_reset, &ResetCard::closed, this, &DeskPage::closeForm);
    connect(m_reply, &ReplyCard::closed, this, &DeskPage::closeForm);
    connect(&m_reset->newPin(), &TimedSecret::shown, this, &DeskPage::updateActions);
    connect(&m_reset->newPin(), &TimedSecret::hidden, this, &DeskPage::updateActions);
    connect(&m_secrets->pin(), &TimedSecret::shown, this, &DeskPage::updateActions);
    connect(&m_secrets->pin(), &TimedSecret::hidden, this, &DeskPage::updateActions);
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
    connect(m_model, &DeskModel::resetDone, this, [this](const AccountNumber& account) {
        if (account == m_model->account())
            m_secrets->hideSecrets(); // of the PIN before
    });
    connect(m_model, &DeskModel::undoDone, this, [this](const AccountNumber& account) {
        Q_EMIT undoWithdrawn();
        messages().show(Tone::Good, tr("The reset of %1 is undone.").arg(account.toString()));
        if (account == m_model->account()) // the button that undid it is gone
            m_field.focusField();
    });
    tellReplies();
    connect(m_model, &DeskModel::workBegan, this, [this] { activity().begin(); });
    connect(m_model, &DeskModel::workEnded, this, [this] { activity().end(); });
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

std::array<QWidget*, 3> DeskPage::lowerCards() const {
    return {m_history, m_reset, m_reply};
}

// No stack of widgets: that one is always as high as the highest.
void DeskPage::bringForward(QWidget* card) {
    m_record->setUpdatesEnabled(false);
    card->show();
    for (QWidget* each : lowerCards())
        each->setVisible(each == card);
    m_record->setUpdatesEnabled(true);
}

// What was typed for the account stays with it.
void DeskPage::leaveAccount() {
    DeskDraft draft;
    draft.account = m_model->view()->account;
    draft.answers = m_verify->answers();
    m_reset->saveTo(draft);
    m_reply->saveTo(draft);
    m_drafts.keep(std::move(draft));
    m_secrets->hideSecrets();
    m_reply->wipe();
    m_clipboard->clear();
}

void DeskPage::showAccount() {
    DeskDraft draft = m_drafts.take(m_model->view()->account);
    m_verify->setAnswers(draft.answers);
    m_reset->restore(draft);
    m_reply->restore(draft);
    bringForward(draft.isResetOpen   ? static_cast<QWidget*>(m_reset)
                 : draft.isReplyOpen ? static_cast<QWidget*>(m_reply)
                                     : m_history);
    updateActions();
    show(m_record);
    Q_EMIT topRequested();
}

void DeskPage::openReset() {
    bringForward(m_reset);
    m_reset->open();
}

void DeskPage::openReply() {
    bringForward(m_reply);
    m_reply->open();
}

void DeskPage::closeForm() {
    bringForward(m_history);
    m_todo->focusBest();
    updateActions();
}

void DeskPage::opened() {
    m_results->setService(workplace().directory);
    m_model->open(workplace());
    updateActions();
}

void DeskPage::closed() {
    m_secrets->hideSecrets();
    m_reset->wipe();
    m_reply->wipe();
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
    m_reply->clear();
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
