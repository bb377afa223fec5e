#include "tests/app/console/widgetchecks.h"
#include "tests/support/contrast.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionButton>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

constexpr int tick = 28;
constexpr int scale = 3; // so that letters have an inside
constexpr double textContrast = 4.5, signContrast = 3.0;

/// A part of the screen, painted large; what is scrolled away is painted, too.
class Painting {
public:
    explicit Painting(QWidget& whole)
        : m_image(whole.size() * scale, QImage::Format_RGB32) {
        m_image.setDevicePixelRatio(scale);
        m_image.fill(whole.palette().color(QPalette::Window));
        whole.render(&m_image, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    }

    /// The colour that covers most, the ground; and that of what is painted on it: of letters the commonest
    /// other one, of signs, which are thin, the one that stands out most.
    [[nodiscard]] std::pair<QColor, QColor> colorsOf(const QRect& place, bool isSign) const {
        const QRect part = QRect(place.topLeft() * scale, place.size() * scale) & m_image.rect();
        QHash<QRgb, int> counts;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(m_image.constScanLine(y));
            for (int x = part.left(); x <= part.right(); ++x)
                ++counts[line[x]];
        }
        QRgb ground = 0, letters = 0;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each)
            if (each.value() > counts.value(ground))
                ground = each.key();
        for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
            if (each.key() == ground)
                continue;
            const bool isBetter = isSign ? contrast(QColor(each.key()), QColor(ground)) >
                                               contrast(QColor(letters), QColor(ground))
                                         : each.value() > counts.value(letters);
            if (letters == 0 || isBetter)
                letters = each.key();
        }
        return {QColor(ground), letters == 0 ? QColor(ground) : QColor(letters)};
    }

    /// The strongest step between neighbouring pixels on the way from outside into a field.
    [[nodiscard]] double edgeOf(const QRect& place) const {
        constexpr int outside = 4, inside = 6;
        const int y = place.center().y() * scale;
        double strongest = 1;
        for (int x = (place.left() - outside) * scale; x < (place.left() + inside) * scale; ++x)
            if (m_image.rect().contains(x, y) && m_image.rect().contains(x + scale, y))
                strongest =
                    std::max(strongest, contrast(m_image.pixelColor(x, y), m_image.pixelColor(x + scale, y)));
        return strongest;
    }

private:
    QImage m_image;
};

bool hasLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What a widget shows in words; empty: none.
QString wordsOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->displayText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText().isEmpty() ? text->placeholderText() : text->toPlainText();
    return widget->inherits("pindesk::ui::Pill") ? widget->accessibleName() : QString();
}

/// A sign without words.
bool isSign(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return !label->pixmap(Qt::ReturnByValue).isNull();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && button->text().isEmpty() && !button->icon().isNull();
}

/// Without the box to tick.
QRect wordsPlaceOf(const QWidget& widget) {
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (qobject_cast<const QCheckBox*>(&widget) != nullptr)
        return widget.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &widget);
    if (qobject_cast<const QRadioButton*>(&widget) != nullptr)
        return widget.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &widget);
    return widget.rect();
}

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

/// The widgets of one painting: those of scroll areas have a painting of their own.
class Looker {
public:
    explicit Looker(QWidget& whole)
        : m_whole(whole)
        , m_painting(whole) {}

    QStringList look() {
        visit(m_whole);
        return m_faults;
    }

private:
    void visit(const QWidget& parent) {
        for (QObject* child : parent.children()) {
            auto* widget = qobject_cast<QWidget*>(child);
            if (widget == nullptr || widget->isWindow() || !widget->isVisibleTo(&m_whole))
                continue;
            if (auto* area = qobject_cast<QScrollArea*>(widget); area != nullptr && area->widget() != nullptr)
                m_faults << Looker(*area->widget()).look();
            else if (auto* view = qobject_cast<QAbstractItemView*>(widget))
                lookAtItems(*view);
            else
                lookAt(*widget);
        }
    }

    void lookAt(const QWidget& widget) {
        const QRect place(widget.mapTo(&m_whole, QPoint()), widget.size());
        constexpr int edge = 3;
        if (isField(&widget) && !isField(widget.parentWidget()) && widget.isEnabled() &&
            m_painting.edgeOf(place) < signContrast)
            m_faults << u"edge of %1 only: "_s.arg(m_painting.edgeOf(place)) + pathOf(&widget);
        const QRect inside =
            wordsPlaceOf(widget).translated(place.topLeft()).adjusted(edge, edge, -edge, -edge);
        if (hasLetters(wordsOf(&widget)))
            judge(inside, textContrast, wordsOf(&widget), widget);
        else if (isSign(&widget))
            judge(inside, signContrast, {}, widget);
        visit(widget);
    }

    void lookAtItems(const QAbstractItemView& view) {
        const QPoint origin = view.viewport()->mapTo(&m_whole, QPoint());
        for (int row = 0; row < view.model()->rowCount(); ++row)
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = view.model()->index(row, column);
                QRect place = view.visualRect(index);
                if (index.data(Qt::CheckStateRole).isValid()) // without the box to tick
                    place.adjust(view.layoutDirection() == Qt::LeftToRight ? tick : 0, 0,
                                 view.layoutDirection() == Qt::LeftToRight ? 0 : -tick, 0);
                if (view.viewport()->rect().contains(place) && hasLetters(index.data().toString()))
                    judge(place.translated(origin).adjusted(2, 2, -2, -2), textContrast,
                          index.data().toString(), view);
            }
        for (QHeaderView* heads : view.findChildren<QHeaderView*>())
            if (heads->isVisibleTo(&view) && heads->count() > 0)
                judge({heads->mapTo(&m_whole, QPoint()), heads->size() - QSize(0, 4)}, textContrast,
                      u"heading"_s, view);
    }

    void judge(const QRect& place, double least, const QString& words, const QWidget& widget) {
        const auto [ground, letters] = m_painting.colorsOf(place, least == signContrast);
        const double found = contrast(ground, letters);
        if (found < least)
            m_faults
                << u"%1 on %2 is %3 for “%4”: "_s.arg(letters.name(), ground.name()).arg(found).arg(words) +
                       pathOf(&widget);
    }

    QWidget& m_whole;
    Painting m_painting;
    QStringList m_faults;
};

} // namespace

QStringList faultsOfContrast(QWidget& root) {
    return Looker(root).look();
}

} // namespace pindesk::test
