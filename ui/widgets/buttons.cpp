#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// On the accent no edge stands out on both sides: the focus is a ring inside.
class Button final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent* event) override {
        QPushButton::paintEvent(event);
        const QString kind = property("kind").toString();
        if (!hasFocus() || (kind != "primary"_L1 && kind != "field"_L1))
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors().onAccent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(grid, grid, -grid, -grid), 2, 2);
    }
};

} // namespace

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new Button(text, parent);
    button->setAutoDefault(true); // Enter presses the button that has the focus
    QFont font = button->font();
    switch (kind) {
    case ButtonKind::Plain:
        break;
    case ButtonKind::Primary:
        button->setProperty("kind", u"primary"_s);
        font.setWeight(QFont::DemiBold);
        break;
    case ButtonKind::Danger:
        button->setProperty("kind", u"danger"_s);
        break;
    case ButtonKind::Link:
        button->setProperty("kind", u"link"_s);
        button->setCursor(Qt::PointingHandCursor);
        font.setWeight(QFont::DemiBold);
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", u"quiet"_s);
        break;
    case ButtonKind::Field:
        button->setProperty("kind", u"field"_s);
        font.setWeight(QFont::DemiBold);
        break;
    }
    button->setFont(font);
    return button;
}

QHBoxLayout* makeRow(std::initializer_list<QWidget*> widgets) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

void setUsable(QWidget& widget, bool isUsable, const QString& reason) {
    widget.setEnabled(isUsable);
    widget.setToolTip(isUsable ? QString() : reason);
    const QString said = isUsable ? QString() : reason;
    if (said != widget.accessibleDescription()) // each setting is told to screen readers
        widget.setAccessibleDescription(said);
}

} // namespace pindesk::ui
