#pragma once
#include <QPushButton>

class QHBoxLayout;

namespace pindesk::ui {

enum class ButtonKind {
    Plain,
    Primary, ///< the one next step of a page
    Danger,  ///< what cannot be undone
    Link,    ///< inside text
    Quiet,   ///< in bars
    Field,   ///< at the end of a field, as a part of it
};
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Plain,
                                      QWidget* parent = nullptr);

/// Buttons, and small fields that go with them, beside each other from the leading edge.
[[nodiscard]] QHBoxLayout* makeRow(std::initializer_list<QWidget*> widgets);

/// Enables a button, or disables it with the reason as its tooltip and accessible description.
void setUsable(QWidget& widget, bool isUsable, const QString& reason = {});

} // namespace pindesk::ui
