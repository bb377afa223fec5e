#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
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
    }
    button->setFont(font);
    return button;
}

void setUsable(QWidget& widget, bool isUsable, const QString& reason) {
    widget.setEnabled(isUsable);
    widget.setToolTip(isUsable ? QString() : reason);
    widget.setAccessibleDescription(isUsable ? QString() : reason);
}

} // namespace pindesk::ui
