#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_content(new QVBoxLayout) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 4 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_title);
    m_content->setSpacing(2 * grid);
    column->addLayout(m_content, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace pindesk::ui
