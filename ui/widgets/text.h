#pragma once
#include <QFont>
#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace pindesk::ui {

enum class TextRole {
    Title,   ///< the page's subject
    Heading, ///< inside a page
    Section, ///< of a card: small, spaced capitals
    Body,
    Strong,
    Muted,
    Error,
    Say, ///< the sentence to say to the caller
};

/// A label that wraps, in one of the product's few kinds of text.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextRole role = TextRole::Body,
                                QWidget* parent = nullptr);
/// Changes the kind of a label's text.
void setTextRole(QLabel& label, TextRole role);
/// The font as it is where a word stands out.
[[nodiscard]] QFont strongFont(QFont font = {});
/// The font with digits of equal width, for numbers that are compared or read out: the same one where its
/// digits are, else the system's fixed one.
[[nodiscard]] QFont tabularFont(QFont font);
/// Room for so many characters of running text: wide fonts get wide forms.
[[nodiscard]] int roomFor(int characters, const QWidget& in);
/// Lets a box be narrower than the longest of its texts, where there is no room: the chosen one is in the
/// tooltip, all are in the list that drops down.
void letShrink(QComboBox& box);
/// Repolishes a widget after a property that the style sheet looks at has changed.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace pindesk::ui
