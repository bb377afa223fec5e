#include "ui/shell/readingorder.h"
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace pindesk::ui {
namespace {

class Reader {
public:
    explicit Reader(const QWidget& root)
        : m_root(root) {}

    void read(QWidget& widget) {
        if (!widget.isVisibleTo(&m_root) || m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        if (widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            widget.focusProxy() == nullptr)
            m_reached << &widget;
        if (const auto* area = qobject_cast<QScrollArea*>(&widget)) {
            if (area->widget() != nullptr)
                read(*area->widget());
            return;
        }
        const bool isWhole = qobject_cast<QAbstractScrollArea*>(&widget) != nullptr ||
                             qobject_cast<QAbstractSpinBox*>(&widget) != nullptr ||
                             qobject_cast<QComboBox*>(&widget) != nullptr;
        if (!isWhole)
            readParts(widget);
    }
    void readParts(const QWidget& widget) {
        if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
            read(*tabs->tabBar()); // it stands over what it shows, and was made later
        if (widget.layout() != nullptr)
            read(*widget.layout());
        for (QWidget* each : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (!each->isWindow())
                read(*each);
    }
    [[nodiscard]] const QList<QWidget*>& reached() const { return m_reached; }

private:
    void read(const QLayout& layout) {
        for (QLayoutItem* item : itemsOf(layout)) {
            if (item->layout() != nullptr)
                read(*item->layout());
            else if (item->widget() != nullptr)
                read(*item->widget());
        }
    }

    /// Those of a grid line by line; others have them in order.
    static QList<QLayoutItem*> itemsOf(const QLayout& layout) {
        QList<QLayoutItem*> items;
        for (int i = 0; i < layout.count(); ++i)
            items << layout.itemAt(i);
        if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
            const auto placeOf = [grid](QLayoutItem* item) {
                int row = 0, column = 0, rows = 0, columns = 0;
                for (int i = 0; i < grid->count(); ++i)
                    if (grid->itemAt(i) == item)
                        grid->getItemPosition(i, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(items.begin(), items.end(),
                             [&](QLayoutItem* a, QLayoutItem* b) { return placeOf(a) < placeOf(b); });
        }
        return items;
    }

    const QWidget& m_root;
    QSet<const QWidget*> m_seen;
    QList<QWidget*> m_reached;
};

} // namespace

QList<QWidget*> inReadingOrder(const QWidget& root) {
    Reader reader(root);
    reader.readParts(root);
    return reader.reached();
}

} // namespace pindesk::ui
