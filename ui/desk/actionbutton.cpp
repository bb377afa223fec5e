#include "ui/desk/actionbutton.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

ActionButton::ActionButton(QWidget* parent)
    : QPushButton(parent)
    , m_name(makeLabel({}, TextRole::Strong, this))
    , m_text(makeLabel({}, TextRole::Muted, this))
    , m_keys(makeLabel({}, TextRole::Muted, this)) {
    setProperty("kind", u"action"_s);
    setAutoDefault(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_name);
    row->addWidget(m_text, 1);
    row->addWidget(m_keys);
    m_name->setWordWrap(false);
    m_keys->setWordWrap(false);
    m_keys->setProperty("chip", true);
    for (QLabel* label : {m_name, m_text, m_keys})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionButton::set(const QString& name, const QString& words, const QString& keys) {
    m_words = words;
    m_name->setText(name);
    m_keys->setText(keys);
    m_keys->setVisible(!keys.isEmpty());
    fill();
}

void ActionButton::setUsable(bool isUsable, const QString& reason) {
    m_reason = isUsable ? QString() : reason;
    setEnabled(isUsable);
    fill();
}

void ActionButton::setBest(bool isBest) {
    m_isBest = isBest;
    setStyleProperty(*this, "best", isBest);
    fill();
}

void ActionButton::fill() {
    m_text->setText(m_reason.isEmpty() ? m_words : m_reason);
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_text->text());
    setToolTip(m_reason);
    const bool stands = m_isBest && isEnabled();
    setStyleProperty(*m_name, "role", stands ? QVariant(u"accent"_s) : QVariant());
    updateGeometry();
}

QSize ActionButton::sizeHint() const {
    return layout()->sizeHint();
}

QSize ActionButton::minimumSizeHint() const {
    return layout()->minimumSize();
}

int ActionButton::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void ActionButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        fill();
}

} // namespace pindesk::ui
