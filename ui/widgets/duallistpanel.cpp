#include "ui/widgets/duallistpanel.h"
#include "ui/widgets/duallistview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace pindesk::ui {
namespace {

constexpr int side = 3 * grid;

} // namespace

DualListPanel::DualListPanel(DualListView* view, bool hasFilter, QWidget* parent)
    : QFrame(parent)
    , m_view(view)
    , m_head(new QWidget(this))
    , m_headLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_head))
    , m_title(makeLabel({}, TextRole::Strong, m_head)) {
    setProperty("panel", true);
    m_headLayout->setContentsMargins(side, grid + 2, grid + 2, grid + 2);
    m_headLayout->setSpacing(2 * grid);
    m_headLayout->addWidget(m_title, 1);
    if (hasFilter)
        addFilter();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1); // the line between
    column->addWidget(m_head);
    column->addWidget(view, 1);
}

void DualListPanel::addFilter() {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    m_filterLabel = makeLabel(tr("Filter"), TextRole::Muted, m_head);
    m_filterLabel->setWordWrap(false);
    m_filter = new QLineEdit(m_head);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setMinimumWidth(roomFor(12, *m_filter));
    m_filterLabel->setBuddy(m_filter);
    row->addWidget(m_filterLabel);
    row->addWidget(m_filter, 1);
    m_headLayout->addLayout(row, 1);
    auto* clear = new QAction(icon("cross"), tr("Clear the filter"), this);
    m_filter->addAction(clear, QLineEdit::TrailingPosition);
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_filter, &QLineEdit::textChanged, this, [this, clear](const QString& text) {
        clear->setVisible(!text.isEmpty());
        Q_EMIT filterChanged();
    });
    m_filter->installEventFilter(this);
}

void DualListPanel::setTitle(const QString& title) {
    m_title->setText(title);
    arrangeHead();
}

QString DualListPanel::title() const {
    return m_title->text();
}

QString DualListPanel::filterText() const {
    return m_filter == nullptr ? QString() : m_filter->text();
}

int DualListPanel::headHeight() const {
    return m_headLayout->hasHeightForWidth() ? m_headLayout->totalHeightForWidth(m_head->width())
                                             : m_headLayout->totalSizeHint().height();
}

void DualListPanel::alignHeads(DualListPanel* one, DualListPanel* other) {
    const auto align = [one, other] {
        const int height = std::max(one->headHeight(), other->headHeight());
        one->m_head->setMinimumHeight(height);
        other->m_head->setMinimumHeight(height);
    };
    connect(one, &DualListPanel::resized, other, align);
    connect(other, &DualListPanel::resized, one, align);
}

void DualListPanel::arrangeHead() {
    if (m_filter == nullptr)
        return;
    const int needed = m_title->fontMetrics().horizontalAdvance(m_title->text()) +
                       m_filterLabel->sizeHint().width() + m_filter->minimumWidth() + 2 * side + 6 * grid;
    m_headLayout->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// From the filter into the list, and Esc forgets it before it leaves anything else.
bool DualListPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DualListPanel::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(1, m_head->geometry().bottom() + 1, width() - 2, 1, colors().border);
}

void DualListPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrangeHead();
    Q_EMIT resized();
}

} // namespace pindesk::ui
