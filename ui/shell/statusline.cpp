#include "ui/shell/statusline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// 9:41
QString minutesText(qint64 seconds) {
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// Hours and minutes as the locale writes them; some locales' short format has seconds.
QString shortTime(QTime time) {
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s).remove(u".ss"_s);
    return QLocale().toString(time, format);
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_connectionIcon(new QLabel(this))
    , m_connection(makeLabel({}, TextRole::Muted, this))
    , m_mail(makeButton({}, ButtonKind::Link, this))
    , m_message(makeLabel({}, TextRole::Muted, this))
    , m_undo(makeButton({}, ButtonKind::Link, this))
    , m_time(makeLabel({}, TextRole::Muted, this))
    , m_lock(makeLabel({}, TextRole::Muted, this)) {
    setProperty("bar", u"bottom"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * grid, grid, 4 * grid, grid);
    row->setSpacing(2 * grid);
    m_connectionIcon->setFixedSize(16, 16);
    for (QLabel* label : {m_connection, m_message, m_time, m_lock})
        label->setWordWrap(false);
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connection);
    row->addSpacing(2 * grid);
    row->addWidget(m_mail);
    row->addSpacing(2 * grid);
    row->addWidget(m_message);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_time);
    row->addSpacing(4 * grid);
    row->addWidget(m_lock);
    m_undo->hide();
    m_mail->hide();
    connect(m_mail, &QPushButton::clicked, this, &StatusLine::mailRequested);
    m_time->setFont(tabularFont(m_time->font()));
    m_lock->setFont(tabularFont(m_lock->font()));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_account)
            Q_EMIT undoRequested(*m_account);
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::tick);
    m_second.start();
    setConnection(ConnectionState::Connected);
    tick();
}

void StatusLine::setConnection(ConnectionState state) {
    m_state = state;
    const bool isConnected = state == ConnectionState::Connected;
    m_connectionIcon->setPixmap(iconPixmap(isConnected ? "database" : "offline", 16, devicePixelRatioF(),
                                           isConnected ? colors().good.text : colors().bad.text));
    m_connection->setText(isConnected ? tr("Connected") : tr("Connection lost; trying again"));
    m_connection->setAccessibleName(m_connection->text());
}

void StatusLine::offerUndo(const AccountNumber& account, Milliseconds window) {
    m_account = account;
    m_end.setRemainingTime(window);
    m_message->setText(tr("PIN of %1 reset").arg(account.toString()));
    tick();
}

void StatusLine::withdrawUndo() {
    m_account.reset();
    m_message->clear();
    m_undo->hide();
}

void StatusLine::setMail(int waiting, int failing, bool mayOpen) {
    QString text = waiting == 1 ? tr("1 mail waiting") : tr("%1 mails waiting").arg(waiting);
    if (failing > 0)
        text = tr("%1, %2 tried in vain").arg(text).arg(failing);
    m_mail->setText(text);
    m_mail->setVisible(waiting > 0);
    setUsable(*m_mail, mayOpen, tr("Supervisors and administrators see which."));
}

void StatusLine::setSecondsToLock(int seconds) {
    m_lock->setText(tr("locks in %1").arg(minutesText(seconds)));
}

void StatusLine::tick() {
    m_time->setText(shortTime(QTime::currentTime()));
    if (!m_account)
        return;
    const qint64 left = m_end.remainingTime() / 1000;
    if (left <= 0) {
        withdrawUndo();
        return;
    }
    m_undo->setText(tr("Undo %1").arg(minutesText(left)));
    m_undo->setAccessibleName(tr("Undo the reset of %1").arg(m_account->toString()));
    m_undo->show();
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setConnection(m_state);
}

} // namespace pindesk::ui
