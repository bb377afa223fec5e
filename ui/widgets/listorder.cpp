#include "ui/widgets/listorder.h"

namespace pindesk::ui {

QStringList placedAt(const QStringList& list, const QStringList& ids, qsizetype before) {
    const QStringList first = without(list.first(before), ids);
    return first + ids + without(list.sliced(before), ids);
}

QStringList without(QStringList list, const QStringList& ids) {
    list.removeIf([&ids](const QString& each) { return ids.contains(each); });
    return list;
}

QStringList shifted(QStringList list, const QStringList& ids, int step) {
    const qsizetype last = list.size() - 1;
    for (qsizetype i = 1; i <= last; ++i) { // from the edge to which they move
        const qsizetype from = step < 0 ? i : last - i;
        if (ids.contains(list[from]) && !ids.contains(list[from + step]))
            list.swapItemsAt(from, from + step);
    }
    return list;
}

QString neighbourOf(const QStringList& list, const QStringList& ids) {
    QString before;
    bool isBehind = false;
    for (const QString& each : list) {
        if (ids.contains(each))
            isBehind = true;
        else if (isBehind)
            return each;
        else
            before = each;
    }
    return isBehind ? before : QString();
}

} // namespace pindesk::ui
