#include "ui/desk/replycard.h"
#include "core/pins/pinrecord.h"
#include "ui/common/errortext.h"
#include "ui/common/languagetext.h"
#include "ui/common/spokenlanguage.h"
#include "ui/desk/deskdrafts.h"
#include "ui/desk/deskmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/secrettext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QUrl>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestAddress = 254; // RFC 5321

/// Recipient and subject alone: other programs see what a mail program is started with.
QUrl mailTo(const QString& address, const QString& subject) {
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(address, "@") +
                             "?subject=" + QUrl::toPercentEncoding(subject));
}

QWidget* flowOf(std::initializer_list<QWidget*> widgets, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* flow = new FlowLayout(row);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return row;
}

} // namespace

ReplyCard::ReplyCard(DeskModel& model, ClipboardGuard& clipboard, QWidget* parent)
    : Card(tr("Reply by e-mail"), parent)
    , m_model(model)
    , m_clipboard(clipboard)
    , m_faces(new QStackedLayout)
    , m_form(new QWidget(this))
    , m_address(new QLineEdit(m_form))
    , m_addressNote(makeLabel({}, TextRole::Muted, m_form))
    , m_addressProblem(makeLabel({}, TextRole::Error, m_form))
    , m_language(new QComboBox(m_form))
    , m_problem(makeLabel({}, TextRole::Error, m_form))
    , m_queue(makeButton(tr("Send through the outbox"), ButtonKind::Primary, m_form))
    , m_handOver(makeButton(tr("Use my mail program"), ButtonKind::Plain, m_form))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, m_form))
    , m_outcome(new QWidget(this))
    , m_guide(makeLabel({}, TextRole::Body, m_outcome))
    , m_to(makeLabel({}, TextRole::Muted, m_outcome))
    , m_text(new SecretText(m_outcome))
    , m_show(makeButton(tr("Show"), ButtonKind::Plain, m_outcome))
    , m_copy(makeButton(tr("Copy again"), ButtonKind::Plain, m_outcome))
    , m_done(makeButton(tr("Done"), ButtonKind::Primary, m_outcome))
    , m_countdown(makeLabel({}, TextRole::Muted, m_outcome)) {
    m_faces->addWidget(buildForm());
    m_faces->addWidget(buildText());
    content().addLayout(m_faces);
    m_end.setSingleShot(true);
    m_second.setInterval(250);
    connect(&m_end, &QTimer::timeout, this, [this] {
        wipe();
        m_guide->setText(tr("The text is gone. What you did not send has to be prepared again."));
    });
    connect(&m_second, &QTimer::timeout, this, &ReplyCard::tick);
}

QWidget* ReplyCard::buildForm() {
    auto* lines = new QGridLayout(m_form);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(3 * grid);
    lines->setVerticalSpacing(grid + 2);
    lines->setColumnStretch(1, 1);
    const auto label = [&](const QString& words, const QString& name, QWidget* buddy, int line) {
        auto* text = makeLabel(words, TextRole::Body, m_form);
        text->setWordWrap(false);
        text->setBuddy(buddy);
        buddy->setAccessibleName(name);
        lines->addWidget(text, line, 0);
    };
    lines->addWidget(
        makeLabel(tr("A mail is not as safe as a call: whoever reads the mailbox reads the PIN."),
                  TextRole::Muted, m_form),
        0, 0, 1, 2);
    label(tr("To"), tr("Address the customer wrote from"), m_address, 1);
    lines->addWidget(m_address, 1, 1);
    lines->addWidget(m_addressNote, 2, 1);
    lines->addWidget(m_addressProblem, 3, 1);
    label(tr("Language"), tr("Language of the reply"), m_language, 4);
    lines->addWidget(m_language, 4, 1, Qt::AlignLeading);
    lines->addWidget(m_problem, 5, 0, 1, 2);
    lines->addWidget(flowOf({m_queue, m_handOver, m_cancel}, m_form), 6, 0, 1, 2);
    lines->setRowStretch(7, 1);
    for (const QString& language : spokenLanguages())
        m_language->addItem(languageText(language), language);
    m_address->setMaxLength(longestAddress);
    m_address->setPlaceholderText(tr("The address the customer wrote from"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_queue->setToolTip(tr("The site sends it; the text is not shown"));
    m_handOver->setToolTip(tr("Opens a mail with recipient and subject; you paste the text"));
    connect(m_address, &QLineEdit::textChanged, this, &ReplyCard::judgeAddress);
    connect(m_address, &QLineEdit::returnPressed, this, [this] { m_language->setFocus(); }); // sends nothing
    connect(m_queue, &QPushButton::clicked, this, [this] { send(Way::Queue); });
    connect(m_handOver, &QPushButton::clicked, this, [this] { send(Way::HandOver); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    return m_form;
}

QWidget* ReplyCard::buildText() {
    auto* column = new QVBoxLayout(m_outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_guide);
    column->addWidget(m_to);
    column->addWidget(m_text);
    column->addWidget(m_countdown);
    column->addWidget(flowOf({m_done, m_show, m_copy}, m_outcome));
    column->addStretch(1);
    m_text->setAccessibleName(tr("Text of the reply"));
    m_show->setIcon(icon("eye"));
    m_show->setCheckable(true);
    m_copy->setIcon(icon("copy"));
    m_copy->setAccessibleName(tr("Copy the text of the reply again"));
    m_countdown->setFont(tabularFont(m_countdown->font()));
    connect(m_show, &QPushButton::toggled, this, &ReplyCard::setShown);
    connect(m_copy, &QPushButton::clicked, this, &ReplyCard::copy);
    connect(m_done, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    return m_outcome;
}

void ReplyCard::open() {
    if (m_faces->currentWidget() != m_form)
        clear();
    m_address->setFocus(Qt::ShortcutFocusReason);
}

/// Whether the directory knows the address: told, and never filled in.
void ReplyCard::judgeAddress() {
    m_addressProblem->hide();
    const pins::AccountView* view = m_model.view();
    const QString typed = m_address->text().trimmed();
    const bool isWhole = typed.indexOf(u'@') > 0 && !typed.endsWith(u'@');
    if (view == nullptr || !isWhole)
        m_addressNote->clear();
    else if (view->directoryEmailDigest.isEmpty())
        m_addressNote->setText(tr("The directory has no address."));
    else
        m_addressNote->setText(pins::isInDirectory(*view, typed)
                                   ? tr("This is the address on record.")
                                   : tr("Not the address on record: be sure that the customer wrote."));
    m_address->setAccessibleDescription(m_addressNote->text());
}

void ReplyCard::send(Way way) {
    if (m_model.view() == nullptr || !m_queue->isEnabled())
        return;
    m_problem->hide();
    m_addressProblem->hide();
    setSending(true);
    m_model.replyWithPin({{}, m_address->text().trimmed(), m_language->currentData().toString(), way},
                         [this, way](Result<distribution::PinReply> reply) { take(way, std::move(reply)); });
}

void ReplyCard::setSending(bool isSending) {
    for (QWidget* widget : {static_cast<QWidget*>(m_queue), static_cast<QWidget*>(m_handOver)})
        widget->setEnabled(!isSending);
}

void ReplyCard::take(Way way, Result<distribution::PinReply> reply) {
    setSending(false);
    if (!reply) {
        tell(reply.error());
    } else if (way == Way::HandOver) {
        handOver(std::move(*reply));
    } else {
        clear();
        Q_EMIT closed();
    }
}

void ReplyCard::handOver(distribution::PinReply reply) {
    const QString address = m_address->text().trimmed();
    m_body = std::move(reply.body);
    setTitle(tr("The reply: paste it into the mail"));
    m_to->setText(tr("To: %1\nSubject: %2").arg(address, reply.subject));
    m_faces->setCurrentWidget(m_outcome);
    setShown(false);
    m_copy->setEnabled(true);
    m_show->setEnabled(true);
    m_end.start(m_textLife);
    m_second.start();
    window()->installEventFilter(this);
    m_done->setFocus();
    copy();
    const bool isOpened = QDesktopServices::openUrl(mailTo(address, reply.subject));
    m_guide->setText(isOpened
                         ? tr("The text is on the clipboard, for one minute. Paste it into the mail that "
                              "has opened, look at the address, and send it.")
                         : tr("No mail program has opened. Write a mail to this address yourself; the "
                              "text is on the clipboard, for one minute."));
}

void ReplyCard::copy() {
    if (m_body.isEmpty())
        return;
    m_clipboard.copy(m_body, m_clipboardLife);
    tick();
}

void ReplyCard::setShown(bool isShown) {
    if (isShown && !m_body.isEmpty())
        m_text->show(m_body.clone());
    else
        m_text->clear();
    m_show->setChecked(isShown);
    m_show->setIcon(icon(isShown ? "hidden" : "eye"));
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(isShown ? tr("Hide the text of the reply") : tr("Show the text of the reply"));
}

void ReplyCard::tick() {
    const auto seconds = [](std::chrono::milliseconds left) { return (left.count() + 999) / 1000; };
    QString text = tr("gone in %1 s").arg(seconds(m_end.remainingTimeAsDuration()));
    if (m_clipboard.remaining().count() > 0)
        text = tr("%1 · copied, for %2 s").arg(text).arg(seconds(m_clipboard.remaining()));
    if (text != m_countdown->text())
        m_countdown->setText(text);
}

void ReplyCard::tell(const Error& error) {
    const bool isAddress = error.field == "email"_L1;
    QLabel* place = isAddress ? m_addressProblem : m_problem;
    place->setText(errorText(error));
    place->show();
    if (isAddress)
        m_address->setFocus();
}

void ReplyCard::saveTo(DeskDraft& draft) const {
    draft.isReplyOpen = isVisible() && m_faces->currentWidget() == m_form;
    draft.recipient = m_address->text();
}

void ReplyCard::restore(const DeskDraft& draft) {
    clear();
    m_address->setText(draft.recipient);
}

void ReplyCard::clear() {
    wipe();
    setSending(false);
    m_address->clear();
    const QString language =
        m_model.view() == nullptr ? QString() : m_model.view()->language.left(2).toLower();
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_problem->hide();
    m_addressProblem->hide();
    m_to->clear();
    setTitle(tr("Reply by e-mail"));
    m_faces->setCurrentWidget(m_form);
}

void ReplyCard::wipe() {
    m_end.stop();
    m_second.stop();
    if (!m_body.isEmpty()) {
        window()->removeEventFilter(this);
        m_clipboard.clear();
    }
    m_body.clear();
    setShown(false);
    m_show->setEnabled(false);
    m_copy->setEnabled(false);
    m_countdown->clear();
}

void ReplyCard::setLife(std::chrono::milliseconds text, std::chrono::milliseconds clipboard) {
    m_textLife = text;
    m_clipboardLife = clipboard;
}

void ReplyCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        Card::keyPressEvent(event);
        return;
    }
    if (m_faces->currentWidget() == m_outcome)
        clear();
    Q_EMIT closed(); // what was typed stays for the next time
}

/// Dots again when another window is in front; the text stays for its time, to be pasted there.
bool ReplyCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate)
        setShown(false);
    return Card::eventFilter(watched, event);
}

} // namespace pindesk::ui
