#include "ui/desk/timedsecret.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

TimedSecret::TimedSecret(ClipboardGuard& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_display(new SecretDisplay(this))
    , m_countdown(makeLabel({}, TextRole::Muted, this))
    , m_copy(makeButton(tr("Copy"), ButtonKind::Plain, this))
    , m_hide(makeButton(tr("Hide"), ButtonKind::Plain, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    column->addWidget(m_display);
    row->addWidget(m_copy);
    row->addWidget(m_hide);
    row->addWidget(m_countdown, 1);
    column->addLayout(row);
    m_copy->setIcon(icon("copy"));
    m_copy->setAccessibleName(tr("Copy the PIN"));
    m_hide->setIcon(icon("hidden"));
    m_hide->setAccessibleName(tr("Hide the PIN"));
    m_countdown->setFont(tabularFont(m_countdown->font()));
    m_end.setSingleShot(true);
    m_second.setInterval(250);
    connect(&m_end, &QTimer::timeout, this, &TimedSecret::hideSecret);
    connect(&m_second, &QTimer::timeout, this, &TimedSecret::tick);
    connect(m_copy, &QPushButton::clicked, this, &TimedSecret::copy);
    connect(m_hide, &QPushButton::clicked, this, &TimedSecret::hideSecret);
    hide();
}

void TimedSecret::show(Secret secret) {
    m_display->show(std::move(secret));
    window()->installEventFilter(this);
    m_end.start(m_life);
    m_second.start();
    tick();
    QWidget::show();
    Q_EMIT shown();
}

void TimedSecret::hideSecret() {
    m_end.stop();
    m_second.stop();
    if (!isShowing())
        return;
    window()->removeEventFilter(this);
    m_display->clear();
    hide();
    Q_EMIT hidden();
}

void TimedSecret::focusHide() {
    m_hide->setFocus(Qt::OtherFocusReason);
}

void TimedSecret::copy() {
    if (!isShowing())
        return;
    m_clipboard.copy(m_display->secret());
    tick();
}

void TimedSecret::tick() {
    const auto seconds = [](std::chrono::milliseconds left) { return (left.count() + 999) / 1000; };
    QString text = tr("hides in %1 s").arg(seconds(m_end.remainingTimeAsDuration()));
    if (m_clipboard.remaining().count() > 0)
        text = tr("%1 · copied, for %2 s").arg(text).arg(seconds(m_clipboard.remaining()));
    if (text != m_countdown->text())
        m_countdown->setText(text);
}

bool TimedSecret::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate)
        hideSecret();
    return QWidget::eventFilter(watched, event);
}

} // namespace pindesk::ui
