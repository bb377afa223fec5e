#include "ui/widgets/text.h"
#include "ui/widgets/saylabel.h"
#include <QComboBox>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

void scale(QFont& font, double factor) {
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
}

QFont fontOf(TextRole role, QFont font) {
    switch (role) {
    case TextRole::Title:
        scale(font, 1.65);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Heading:
        scale(font, 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        scale(font, 0.88);
        font.setWeight(QFont::Bold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 105);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Say:
        font.setItalic(true);
        break;
    case TextRole::Body:
    case TextRole::Muted:
    case TextRole::Error:
        break;
    }
    return font;
}

QString styleNameOf(TextRole role) {
    switch (role) {
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Error:
        return u"error"_s;
    default:
        return {};
    }
}

} // namespace

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent) {
    auto* label = role == TextRole::Say ? new SayLabel(text, parent) : new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // what stands in a label may come from a customer's data
    label->setWordWrap(role != TextRole::Title);
    setTextRole(*label, role);
    return label;
}

void setTextRole(QLabel& label, TextRole role) {
    setStyleProperty(label, "role", styleNameOf(role));
    label.setFont(fontOf(role, QFont())); // last: polishing sets the font back
}

QFont strongFont(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabularFont(QFont font) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01) {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPointSizeF(font.pointSizeF());
            fixed.setWeight(font.weight());
            return fixed;
        }
    return font;
}

int roomFor(int characters, const QWidget& in) {
    return characters * in.fontMetrics().averageCharWidth();
}

void letShrink(QComboBox& box) {
    box.setMinimumWidth(roomFor(14, box));
    const auto tell = [&box] { box.setToolTip(box.currentText()); };
    QObject::connect(&box, &QComboBox::currentTextChanged, &box, tell);
    tell();
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value) {
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    if (!widget.testAttribute(Qt::WA_WState_Polished)) // it will be, when it is first shown
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace pindesk::ui
