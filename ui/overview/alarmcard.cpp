#include "ui/overview/alarmcard.h"
#include "ui/common/errortext.h"
#include "ui/common/mailtext.h"
#include "ui/common/watchtext.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::WatchAlarm;
namespace {

constexpr int ticketLines = 12;
constexpr int iconSize = 20;

void announce(QWidget& widget) {
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

AlarmCard::AlarmCard(WatchAlarm alarm, QWidget* parent)
    : Card({}, parent)
    , m_alarm(alarm)
    , m_icon(new QLabel(this))
    , m_facts(makeLabel({}, TextRole::Body, this))
    , m_checkButton(makeButton(tr("Check the mail host"), ButtonKind::Plain, this))
    , m_draft(makeButton(tr("Draft a ticket"), ButtonKind::Plain, this))
    , m_result(makeLabel({}, TextRole::Body, this)) {
    setObjectName(u"alarmCard"_s);
    setAccessibleName(alarmTitle(alarm));
    content().addLayout(makeBody());
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_checkButton->setVisible(alarm == WatchAlarm::MailOutage);
    m_result->hide();
    connect(m_checkButton, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_isChecking, true))
            return; // not disabled meanwhile: the keyboard stays where it is
        showResult(tr("Trying the mail host…"));
        Q_EMIT checkRequested();
    });
    connect(m_draft, &QPushButton::clicked, this, &AlarmCard::ticketRequested);
    showButtons();
    paintTone();
    hide();
}

QLayout* AlarmCard::makeBody() {
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    auto* title = makeLabel(alarmTitle(m_alarm), TextRole::Strong, this);
    title->setMinimumHeight(iconSize);
    column->addWidget(title);
    column->addWidget(m_facts);
    column->addWidget(makeLabel(alarmMeaningText(m_alarm), TextRole::Body, this));
    column->addLayout(makeButtons());
    column->addWidget(m_result);
    column->addWidget(makeTicket());
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    m_icon->setFixedSize(iconSize, iconSize);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return row;
}

QLayout* AlarmCard::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_checkButton);
    row->addWidget(m_draft);
    row->addStretch(1);
    for (QPushButton* button : {m_checkButton, m_draft})
        button->setAccessibleDescription(alarmTitle(m_alarm));
    return row;
}

QWidget* AlarmCard::makeTicket() {
    m_ticket = new QWidget(this);
    auto* column = new QVBoxLayout(m_ticket);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(2 * grid);
    m_text = new QPlainTextEdit(m_ticket);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Draft of the ticket"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * ticketLines + 5 * grid);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    auto* copy = makeButton(tr("Copy"), ButtonKind::Plain, m_ticket);
    auto* save = makeButton(tr("Save as…"), ButtonKind::Plain, m_ticket);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, m_ticket);
    copy->setIcon(icon("copy"));
    save->setIcon(icon("save"));
    copy->setAccessibleName(tr("Copy the ticket"));
    save->setAccessibleName(tr("Save the ticket"));
    close->setAccessibleName(tr("Close the ticket"));
    for (QPushButton* button : {copy, save, close})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    m_ticket->hide();
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        askForPath(this, tr("Save the ticket"), tr("ticket.txt"), tr("Text (*.txt)"),
                   [this](const QString& path) { Q_EMIT saveRequested(path, m_text->toPlainText()); });
    });
    connect(close, &QPushButton::clicked, this, &AlarmCard::closeTicket);
    return m_ticket;
}

void AlarmCard::setWatch(const pins::PopulationWatch& watch) {
    const bool wasRaised =
        std::exchange(m_isRaised, std::ranges::find(watch.alarms, m_alarm) != watch.alarms.end());
    if (m_isRaised) {
        m_facts->setText(alarmFactsText(m_alarm, watch));
        setAccessibleDescription(m_facts->text());
    } else if (!isDrafting()) {
        reset();
    }
    setVisible(isRaised());
    if (m_isRaised && !wasRaised)
        announce(*this);
}

void AlarmCard::begin(bool mayCheck) {
    m_mayCheck = mayCheck;
    m_isChecking = false;
    m_result->setVisible(m_check.has_value());
    showButtons();
}

void AlarmCard::showCheck(const Result<mail::MailCheck>& check) {
    m_isChecking = false;
    m_check.reset();
    if (check)
        m_check = *check;
    showResult(check ? mailCheckLines(*check).join(u'\n') : errorText(check.error()));
    if (isDrafting() && !m_text->document()->isModified())
        Q_EMIT ticketRequested(); // with what was found
}

void AlarmCard::showResult(const QString& text) {
    m_result->setText(text);
    m_result->setAccessibleName(text);
    m_result->show();
    announce(*m_result);
}

void AlarmCard::showTicket(const QString& text) {
    const bool isNew = !isDrafting();
    m_text->setPlainText(text); // which nobody has changed, now
    m_ticket->show();
    showButtons();
    if (isNew)
        m_text->setFocus();
}

bool AlarmCard::isDrafting() const {
    return !m_ticket->isHidden();
}

void AlarmCard::closeTicket() {
    m_ticket->hide();
    m_text->clear();
    showButtons();
    m_draft->setFocus();
    Q_EMIT ticketClosed();
}

void AlarmCard::reset() {
    m_isRaised = m_isChecking = false;
    m_check.reset();
    m_ticket->hide();
    m_text->clear();
    m_result->hide();
    showButtons();
    hide();
}

void AlarmCard::showButtons() {
    setUsable(*m_checkButton, m_mayCheck, tr("Supervisors and administrators do this."));
    setUsable(*m_draft, !isDrafting(), tr("The draft stands below."));
}

void AlarmCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintTone();
}

void AlarmCard::paintTone() {
    const Colors::Tone& tone = colors().bad;
    m_icon->setPixmap(iconPixmap("warning", iconSize, devicePixelRatioF(), tone.text));
    const QString sheet =
        u"QFrame#alarmCard { background: %1; border: 1px solid %2; border-radius: 6px; }"_s.arg(
            tone.ground.name(), tone.border.name());
    if (sheet != styleSheet()) // setting it sends a palette change again
        setStyleSheet(sheet);
}

} // namespace pindesk::ui
