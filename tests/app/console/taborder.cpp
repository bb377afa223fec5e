#include "tests/app/console/widgetchecks.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QTest>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

/// Presses Tab until it is back where it was.
QList<QPointer<QWidget>> inOrderOfTab(QWidget& window) {
    constexpr int most = 200;
    if (QWidget* before = QApplication::focusWidget())
        before->clearFocus();
    QList<QPointer<QWidget>> order;
    for (int i = 0; i < most; ++i) {
        QWidget* now = QApplication::focusWidget();
        QTest::keyClick(now == nullptr ? &window : now, Qt::Key_Tab);
        now = QApplication::focusWidget();
        if (now == nullptr || order.contains(now))
            break;
        order << now;
    }
    return order;
}

QList<QWidget*> ancestors(QWidget* widget) {
    QList<QWidget*> line;
    for (; widget != nullptr; widget = widget->parentWidget())
        line.prepend(widget);
    return line;
}

/// The outermost parts that have one of the two and not the other: cards are read one after the other.
std::pair<QWidget*, QWidget*> partsOf(QWidget* first, QWidget* second) {
    const auto a = ancestors(first), b = ancestors(second);
    qsizetype i = 0;
    while (i + 1 < a.size() && i + 1 < b.size() && a[i] == b[i])
        ++i;
    return {a[i], b[i]};
}

QRect placeOf(const QWidget* widget, const QWidget* window) {
    QRect place(widget->mapTo(window, QPoint()), widget->size());
    if (window->layoutDirection() == Qt::RightToLeft) // as in a mirror
        place.moveLeft(window->width() - place.right() - 1);
    return place;
}

/// In one line, or one below the other, and the wrong way round.
bool standsBefore(const QRect& later, const QRect& earlier) {
    const int together =
        std::min(later.bottom(), earlier.bottom()) - std::max(later.top(), earlier.top()) + 1;
    if (2 * together > std::min(later.height(), earlier.height()))
        return later.right() <= earlier.left();
    const int beside = std::min(later.right(), earlier.right()) - std::max(later.left(), earlier.left()) + 1;
    return 2 * beside > std::min(later.width(), earlier.width()) && later.bottom() <= earlier.top();
}

} // namespace

QStringList faultsOfTabOrder(QWidget& root) {
    QStringList faults;
    QWidget* window = root.window();
    const auto order = inOrderOfTab(*window);
    for (QWidget* each : focusable(root, true))
        if (!order.contains(each))
            faults << u"Tab never reaches "_s + pathOf(each);
    for (qsizetype i = 0; i < order.size(); ++i)
        for (qsizetype j = i + 1; j < order.size(); ++j) {
            const auto [first, second] = partsOf(order[i], order[j]);
            if (first != second && standsBefore(placeOf(second, window), placeOf(first, window)))
                faults << u"Tab reaches %1 before %2"_s.arg(pathOf(order[i]), pathOf(order[j]));
        }
    return faults;
}

QStringList faultsOfLetters(const QWidget& root) {
    QStringList faults;
    QMap<QKeySequence, QString> letters;
    const auto take = [&](const QKeySequence& keys, const QString& what) {
        if (keys.isEmpty())
            return;
        if (letters.contains(keys))
            faults << u"%1 is for “%2” and “%3”"_s.arg(keys.toString(), letters[keys], what);
        letters[keys] = what;
    };
    for (const QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&root))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each); label != nullptr && label->buddy())
            take(QKeySequence::mnemonic(label->text()), label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            take(button->shortcut(), button->text());
        for (const QAction* action : each->actions())
            if (action->shortcutContext() != Qt::WidgetShortcut)
                take(action->shortcut(), action->text());
    }
    return faults;
}

} // namespace pindesk::test
