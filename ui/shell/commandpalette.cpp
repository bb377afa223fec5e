#include "ui/shell/commandpalette.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// The keys of a command stand at the far edge.
class ShortcutDelegate final : public QStyledItemDelegate {
public:
    static constexpr int keysRole = Qt::UserRole;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QString keys = index.data(keysRole).toString();
        const int room = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + 4 * grid;
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(colors().muted);
        const QRect edge = option.rect.adjusted(option.rect.width() - room, 0, -2 * grid, 0);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, edge), Qt::AlignCenter, keys);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString keys = index.data(keysRole).toString();
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(option.fontMetrics.horizontalAdvance(keys) + 4 * grid, 0);
    }
};

/// All words typed are somewhere in it.
bool fits(const QString& words, const QString& typed) {
    for (const QString& part : typed.split(u' ', Qt::SkipEmptyParts))
        if (!words.contains(part, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setAccessibleName(tr("Commands"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_edit->setPlaceholderText(tr("Type a page, an action or an account number"));
    m_edit->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize(QSize(20, 20));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ShortcutDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { run(m_list->row(item)); });
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries,
                          std::function<std::vector<PaletteEntry>(const QString&)> forText) {
    m_entries = std::move(entries);
    m_forText = std::move(forText);
    m_before = QApplication::focusWidget();
    m_edit->clear();
    filter({});
    raise();
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString& text) {
    m_shown.clear();
    for (const PaletteEntry& entry : m_entries)
        if (fits(entry.words, text))
            m_shown.push_back(entry);
    // After the commands: "sign out" could be an account number as well.
    const auto forText = m_forText ? m_forText(text) : std::vector<PaletteEntry>();
    m_shown.insert(m_shown.end(), forText.begin(), forText.end());
    m_list->clear();
    for (const PaletteEntry& entry : m_shown) {
        QString words = entry.words;
        if (!entry.isUsable && !entry.reason.isEmpty())
            words += u" — "_s + entry.reason;
        auto* item = new QListWidgetItem(icon(entry.icon), words, m_list);
        item->setData(ShortcutDelegate::keysRole, entry.shortcut);
        item->setData(Qt::AccessibleTextRole,
                      entry.shortcut.isEmpty() ? words : tr("%1, %2").arg(words, entry.shortcut));
        item->setToolTip(words);
        if (!entry.isUsable)
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    fitHeight();
    m_edit->setAccessibleDescription(m_shown.empty() ? tr("Nothing fits") : m_shown.front().words);
}

/// As high as what is found, as far as there is room.
void CommandPalette::fitHeight() {
    const int width = std::min(roomFor(92, *this), parentWidget()->width() - 8 * grid);
    const int rows = std::max(1, m_list->count());
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + 3 * grid);
    const int most = std::min(480, parentWidget()->height() - 28 * grid);
    const int wanted = rows * row + m_edit->sizeHint().height() + 10 * grid;
    setGeometry((parentWidget()->width() - width) / 2, 14 * grid, width, std::min(wanted, most));
}

void CommandPalette::run(int row) {
    if (row < 0 || row >= static_cast<int>(m_shown.size()) ||
        !m_shown[static_cast<std::size_t>(row)].isUsable)
        return;
    const auto action = m_shown[static_cast<std::size_t>(row)].run;
    dismiss();
    action();
}

void CommandPalette::dismiss() {
    if (!isVisible())
        return;
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    m_entries.clear();
    m_shown.clear();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &CommandPalette::dismiss);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        break;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (const QListWidgetItem* item = m_list->currentItem())
        m_edit->setAccessibleDescription(item->text());
    return true;
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors().outline);
    painter.setBrush(colors().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace pindesk::ui
