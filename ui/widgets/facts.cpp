#include "ui/widgets/facts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
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
    const auto labelAt = [this](int row, int column) {
        QLayoutItem* item = m_grid->itemAtPosition(row, column);
        return item == nullptr ? nullptr : qobject_cast<QLabel*>(item->widget());
    };
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
}

} // namespace pindesk::ui
