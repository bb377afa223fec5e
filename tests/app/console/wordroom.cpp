#include "tests/app/console/widgetchecks.h"
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTableView>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

bool isCut(const QLabel& label) {
    if (label.text().isEmpty())
        return false;
    if (label.inherits("pindesk::ui::ElidedLabel")) // says so itself
        return label.width() < label.sizeHint().width() && label.toolTip().isEmpty();
    if (!label.wordWrap())
        return label.width() < label.sizeHint().width() || label.height() < label.fontMetrics().height();
    return label.height() < label.heightForWidth(label.width());
}

bool isCut(const QLineEdit& edit) {
    if (qobject_cast<const QComboBox*>(edit.parentWidget()) != nullptr)
        return false;                      // the box says what it needs
    const int room = edit.width() - 2 * 8; // of the style sheet
    return edit.text().isEmpty() && edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room;
}

bool isCut(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room && box.toolTip().isEmpty();
}

/// Painted by the widget itself: as large as it wants to be.
bool isSmall(const QWidget& widget) {
    const QSize needed = widget.minimumSizeHint();
    return widget.width() < needed.width() || widget.height() < needed.height();
}

bool isCut(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return isCut(*label);
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return isCut(*edit);
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return isCut(*box);
    if (qobject_cast<const QAbstractButton*>(widget) != nullptr ||
        (QByteArray(widget->metaObject()->className()).startsWith("pindesk") && widget->layout() == nullptr))
        return isSmall(*widget);
    return false;
}

QStringList cutHeadings(const QTableView& table) {
    QStringList faults;
    const QHeaderView& heads = *table.horizontalHeader();
    for (int column = 0; column < heads.count(); ++column) {
        const QString text = table.model()->headerData(column, Qt::Horizontal).toString();
        const int padding = 2 * 8;
        if (!heads.isSectionHidden(column) && !text.isEmpty() &&
            heads.sectionSize(column) < heads.fontMetrics().horizontalAdvance(text) + padding)
            faults << u"cut heading “%1”: "_s.arg(text) + pathOf(&table);
    }
    return faults;
}

/// Cells that are cut off without a way to read the whole.
QStringList cutCells(const QAbstractItemView& view) {
    QStringList faults;
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < std::min(model.rowCount(), 40); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QRect place = view.visualRect(index);
            if (place.isEmpty() || !view.viewport()->rect().intersects(place) ||
                !index.data(Qt::ToolTipRole).toString().isEmpty())
                continue;
            if (view.sizeHintForIndex(index).width() > std::min(place.width(), view.viewport()->width()) + 1)
                faults << u"cut cell “%1”: "_s.arg(index.data().toString()) + pathOf(&view);
        }
    return faults;
}

bool hasWords(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    return label != nullptr ? !label->text().isEmpty()
                            : qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                  qobject_cast<const QLineEdit*>(widget) != nullptr;
}

QStringList overlaps(const QWidget& root) {
    QStringList faults;
    QList<const QWidget*> words;
    for (const QWidget* each : root.findChildren<QWidget*>())
        if (each->isVisibleTo(&root) && hasWords(each))
            words << each;
    for (qsizetype i = 0; i < words.size(); ++i)
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            if (words[i]->parentWidget() != words[j]->parentWidget())
                continue;
            const QRect common = words[i]->geometry() & words[j]->geometry();
            if (common.width() > 1 && common.height() > 1)
                faults << u"%1 lies on %2"_s.arg(pathOf(words[i]), pathOf(words[j]));
        }
    return faults;
}

/// Which parts ask for most of the width.
QString widestOf(const QWidget& page) {
    QList<std::pair<int, QString>> parts;
    for (const QWidget* each : page.findChildren<QWidget*>())
        if (each->isVisibleTo(&page) && each->layout() == nullptr)
            parts << std::pair(each->minimumWidth() > 0 ? each->minimumWidth()
                                                        : each->minimumSizeHint().width(),
                               pathOf(each));
    std::sort(parts.begin(), parts.end(), std::greater());
    QStringList words;
    for (const auto& [width, path] : parts.first(std::min<qsizetype>(4, parts.size())))
        words << u"%1 needs %2"_s.arg(path).arg(width);
    return words.join(u", "_s);
}

bool isInsideParent(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
    return area != nullptr || widget.parentWidget()->rect().contains(widget.geometry());
}

} // namespace

QStringList faultsOfRoom(const QWidget& root) {
    QStringList faults = overlaps(root);
    for (const QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&root))
            continue;
        if (isCut(each))
            faults << u"cut off, %1x%2: "_s.arg(each->width()).arg(each->height()) + pathOf(each) + u' ' +
                          each->property("text").toString();
        if (hasWords(each) && !isInsideParent(*each))
            faults << u"outside of what it is in: "_s + pathOf(each);
        if (const auto* area = qobject_cast<const QScrollArea*>(each);
            area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            faults << u"has to be moved sideways by %1: "_s.arg(area->horizontalScrollBar()->maximum()) +
                          widestOf(*area->widget());
        if (const auto* table = qobject_cast<const QTableView*>(each))
            faults << cutHeadings(*table);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(each))
            faults << cutCells(*view);
    }
    return faults;
}

} // namespace pindesk::test
