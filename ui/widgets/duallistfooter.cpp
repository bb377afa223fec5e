#include "ui/widgets/duallistfooter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace pindesk::ui {

DualListFooter::DualListFooter(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextRole::Muted, this))
    , m_undo(makeButton(tr("Undo"), ButtonKind::Link, this))
    , m_redo(makeButton(tr("Redo"), ButtonKind::Link, this)) {
    setObjectName(QStringLiteral("footer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo, 0, Qt::AlignTop);
    row->addWidget(m_redo, 0, Qt::AlignTop);
    constexpr int edge = 3; // of the buttons: all words stand in one line
    m_text->setContentsMargins(0, edge, 0, 0);
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing() + edge); // nothing jumps
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void DualListFooter::announce(const QString& sentence) {
    show(sentence);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DualListFooter::show(const QString& text) {
    if (text == m_text->text())
        return;
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

} // namespace pindesk::ui
