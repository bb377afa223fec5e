#include "ui/widgets/messagebar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(makeButton({}, ButtonKind::Link, this))
    , m_dismiss(makeButton({}, ButtonKind::Quiet, this)) {
    setObjectName(u"messageBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * grid, 2 * grid, 2 * grid, 2 * grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    m_icon->setFixedSize(20, 20);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setIcon(icon("cross"));
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_run)
            run();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::show(Tone tone, const QString& text, const QString& action, std::function<void()> run) {
    m_tone = tone;
    m_run = std::move(run);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_dismiss->show();
    setAccessibleName(text);
    paintTone();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::insist(Tone tone, const QString& text, const QString& action, std::function<void()> run) {
    show(tone, text, action, std::move(run));
    m_dismiss->hide();
    m_action->setFocus();
}

void MessageBar::clear() {
    hide();
    m_text->clear();
    m_run = {};
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        paintTone();
}

void MessageBar::paintTone() {
    const Colors& all = colors();
    const Colors::Tone& tone = m_tone == Tone::Good      ? all.good
                               : m_tone == Tone::Caution ? all.caution
                               : m_tone == Tone::Bad     ? all.bad
                                                         : all.neutral;
    const char* name = m_tone == Tone::Good      ? "success"
                       : m_tone == Tone::Caution ? "warning"
                       : m_tone == Tone::Bad     ? "error"
                                                 : "info";
    m_icon->setPixmap(iconPixmap(name, 20, devicePixelRatioF(), tone.text));
    const QString sheet =
        u"QFrame#messageBar { background: %1; border: 1px solid %2; border-radius: 6px; }"_s.arg(
            tone.ground.name(), tone.border.name());
    if (sheet != styleSheet()) // setting it sends a palette change again
        setStyleSheet(sheet);
}

} // namespace pindesk::ui
