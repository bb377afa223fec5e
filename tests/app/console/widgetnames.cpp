#include "tests/app/console/widgetchecks.h"
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

QString nameOf(const QWidget* widget) {
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    return seen == nullptr ? QString() : seen->text(QAccessible::Name);
}

/// The parts of compound fields are named and reached by the whole.
bool isPart(const QWidget* widget) {
    const QWidget* whole = widget->parentWidget();
    return qobject_cast<const QComboBox*>(whole) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(whole) != nullptr;
}

/// A field that a label names. The account field in the bar names itself.
bool isEditor(const QWidget* widget) {
    return !isPart(widget) && !widget->parentWidget()->inherits("pindesk::ui::AccountField") &&
           (qobject_cast<const QLineEdit*>(widget) != nullptr ||
            qobject_cast<const QComboBox*>(widget) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
            qobject_cast<const QPlainTextEdit*>(widget) != nullptr);
}

QRect placeIn(const QWidget& root, const QWidget* widget) {
    return {widget->mapTo(&root, QPoint()), widget->size()};
}

/// How far the label stands before the field, in its line or right above it; none when it does not.
std::optional<int> distance(const QRect& label, const QRect& field, bool isMirrored) {
    constexpr int nearBeside = 48, nearAbove = 16;
    const bool isInLine = label.top() <= field.center().y() && label.bottom() >= field.top() + 4;
    const int beside = isMirrored ? label.left() - field.right() : field.left() - label.right();
    if (isInLine && beside >= 0 && beside <= nearBeside)
        return beside;
    const int above = field.top() - label.bottom();
    const bool isFlush =
        std::abs(isMirrored ? label.right() - field.right() : label.left() - field.left()) <= 4;
    if (isFlush && above >= 0 && above <= nearAbove)
        return above + nearBeside; // one in the same line is nearer
    return std::nullopt;
}

/// It explains or tells what is wrong; it does not name a field.
bool isSentence(const QLabel& label) {
    constexpr int longestName = 70;
    const QString text = label.text();
    return label.property("role") == u"error"_s || text.contains(u". "_s) || text.endsWith(u'.') ||
           text.contains(u".ö"_s) || text.size() > longestName;
}

/// In the same form as the field, or in that around a compound field.
bool isOfOnePart(const QLabel& label, const QWidget& field) {
    const QWidget* part = field.parentWidget();
    return label.parentWidget() == part || label.parentWidget() == part->parentWidget();
}

/// Whether the label leads to the field, or to what it is a part of.
bool leadsTo(const QLabel* label, const QWidget* field) {
    const QWidget* buddy = label->buddy();
    return buddy != nullptr && (buddy == field || buddy->isAncestorOf(field) || buddy->focusProxy() == field);
}

} // namespace

QString pathOf(const QWidget* widget) {
    const QString name = nameOf(widget);
    QStringList names;
    for (const QWidget* each = widget; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
        const QString type = QString::fromLatin1(each->metaObject()->className()).section(u"::"_s, -1);
        if (!type.startsWith(u'Q') || each == widget)
            names.prepend(type);
    }
    return u"%1 “%2”"_s.arg(names.join(u" > "_s), name);
}

QList<QWidget*> focusable(const QWidget& root, bool enabledOnly) {
    QList<QWidget*> all;
    for (QWidget* each : root.findChildren<QWidget*>())
        if (each->isVisibleTo(&root) && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            !isPart(each) && (!enabledOnly || each->isEnabled()))
            all << each;
    return all;
}

QStringList faultsOfNames(const QWidget& root) {
    QStringList faults;
    for (const QWidget* each : focusable(root))
        if (nameOf(each).isEmpty())
            faults << u"no accessible name: "_s + pathOf(each);
    return faults;
}

QStringList faultsOfBuddies(const QWidget& root) {
    QStringList faults;
    const auto labels = root.findChildren<QLabel*>();
    const bool isMirrored = root.layoutDirection() == Qt::RightToLeft;
    for (const QWidget* field : root.findChildren<QWidget*>()) {
        if (!isEditor(field) || !field->isVisibleTo(&root))
            continue;
        const QLabel* nearest = nullptr;
        int least = std::numeric_limits<int>::max();
        for (const QLabel* label : labels) {
            if (!label->isVisibleTo(&root) || label->text().isEmpty() || isSentence(*label) ||
                !isOfOnePart(*label, *field))
                continue;
            const auto far = distance(placeIn(root, label), placeIn(root, field), isMirrored);
            if (far && *far < least) {
                least = *far;
                nearest = label;
            }
        }
        if (nearest != nullptr && !leadsTo(nearest, field))
            faults << u"the label “%1” is not the buddy of "_s.arg(nearest->text()) + pathOf(field);
    }
    return faults;
}

} // namespace pindesk::test
