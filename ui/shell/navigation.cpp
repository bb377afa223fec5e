#include "ui/shell/navigation.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int wide = 176;

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this)) {
    setProperty("side", true);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    setMinimumWidth(wide);
    m_column->setContentsMargins(2 * grid, 3 * grid, 2 * grid, 3 * grid);
    m_column->setSpacing(grid / 2);
    m_column->addStretch(1);
    m_buttons->setExclusive(true);
}

void Navigation::clear() {
    for (QAbstractButton* button : m_buttons->buttons())
        delete button;
}

void Navigation::add(const QString& id, const QString& title, const char* name) {
    auto* button = new QPushButton(icon(name), {}, this);
    button->setAccessibleName(title);
    button->setObjectName(id);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("kind", u"navigation"_s);
    button->setIconSize(QSize(20, 20));
    const auto place = m_buttons->buttons().size();
    if (place < 8)
        button->setProperty("keys", u"Ctrl+%1"_s.arg(place + 1));
    showWords(*button);
    m_buttons->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Navigation::setCurrent(const QString& id) {
    for (QAbstractButton* button : m_buttons->buttons()) {
        const bool isCurrent = button->objectName() == id;
        button->setChecked(isCurrent);
        QFont font = button->font();
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
    }
}

void Navigation::setNarrow(bool isNarrow) {
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    setMinimumWidth(isNarrow ? 0 : wide);
    for (QAbstractButton* button : m_buttons->buttons())
        showWords(*button);
}

void Navigation::showWords(QAbstractButton& button) const {
    const QString keys = button.property("keys").toString();
    const QString both =
        keys.isEmpty() ? button.accessibleName() : tr("%1 (%2)").arg(button.accessibleName(), keys);
    button.setText(m_isNarrow ? QString() : u"  "_s + button.accessibleName());
    button.setToolTip(m_isNarrow ? both : keys);
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
