#include "ui/widgets/facts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace pindesk::ui {

Facts::Facts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * grid);
    m_grid->setVerticalSpacing(grid);
    m_grid->setColumnStretch(1, 1);
}

void Facts::set(const Rows& rows) {
    for (int row = 0; row < rows.size(); ++row) {
        if (labelAt(row, 0) == nullptr) {
            auto* name = makeLabel({}, TextRole::Muted, this);
            name->setWordWrap(false);
            auto* value = makeLabel({}, TextRole::Body, this);
            value->setFont(tabularFont(value->font()));
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_grid->addWidget(name, row, 0, Qt::AlignTop);
            m_grid->addWidget(value, row, 1);
        }
        labelAt(row, 0)->setText(rows[row].first);
        labelAt(row, 1)->setText(rows[row].second);
        labelAt(row, 1)->setAccessibleName(rows[row].first + u' ' + rows[row].second);
    }
    for (int row = 0; row < std::max(rows.size(), m_rows.size()); ++row)
        for (int column : {0, 1})
            if (QLabel* label = labelAt(row, column))
                label->setVisible(row < rows.size());
    m_rows = rows;
    align();
}

QLabel* Facts::labelAt(int row, int column) const {
    QLayoutItem* item = m_grid->itemAtPosition(row, column);
    return item == nullptr ? nullptr : qobject_cast<QLabel*>(item->widget());
}

/// Beside their names: a label goes by its text, and digits would stand at the far edge where words begin on
/// the right.
void Facts::align() {
    const Qt::Alignment edge = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        if (QLabel* value = labelAt(row, 1))
            value->setAlignment(edge | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void Facts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

} // namespace pindesk::ui
