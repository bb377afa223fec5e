#pragma once
#include "core/letters/lettermarkup.h"
#include <QFont>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace pindesk::letters {

/// What stands for the fields, in the order of letterFields().
using FieldValues = std::array<QString, 7>;
[[nodiscard]] inline QString& valueOf(FieldValues& values, LetterField field) {
    return values.at(static_cast<std::size_t>(field));
}
[[nodiscard]] inline const QString& valueOf(const FieldValues& values, LetterField field) {
    return values.at(static_cast<std::size_t>(field));
}

/// The type of a text.
struct Typeface {
    QString family;
    double points = 10;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// A paragraph with its values, broken into lines. One without a field of the customer is laid out once.
class SetParagraph {
public:
    /// `width` in units of the paper, as all that follow.
    SetParagraph(Paragraph paragraph, Typeface type, double width);
    SetParagraph(SetParagraph&&) noexcept = default;
    SetParagraph& operator=(SetParagraph&&) noexcept = default;
    ~SetParagraph() = default;

    /// Does it ask for something that differs from letter to letter?
    [[nodiscard]] bool varies() const { return m_varies; }
    /// Lays it out. False for a paragraph one of whose fields is empty: it is left out of the letter.
    [[nodiscard]] bool set(const FieldValues& values);
    /// Overwrites the words of a paragraph that varies.
    void forget();

    [[nodiscard]] int lineCount() const { return m_paragraph.rule ? 1 : m_layout->lineCount(); }
    /// From the paragraph's top; of the line after the last: its height.
    [[nodiscard]] double topOf(int line) const;
    [[nodiscard]] double spaceBefore(const Paragraph* previous) const;
    /// It must not be the last on a page.
    [[nodiscard]] bool keepsWithNext() const { return m_paragraph.heading > 0; }
    [[nodiscard]] const Paragraph& paragraph() const { return m_paragraph; }
    [[nodiscard]] bool lacksGlyphs() const;
    /// Lines [first, end) with the top of the first at `at`.
    void draw(QPainter& painter, QPointF at, int first, int end) const;

private:
    void compose(const FieldValues& values);
    void layOut();
    [[nodiscard]] QFont fontOf(const Span& span, double points) const;
    [[nodiscard]] double indent() const;
    void drawMarker(QPainter& painter, QPointF at) const;

    Paragraph m_paragraph;
    Typeface m_type;
    double m_width;
    bool m_varies;
    bool m_isDisplay;
    double m_points;                        ///< of its words
    std::vector<QTextCharFormat> m_formats; ///< one for each span
    QString m_text;
    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

/// Overwrites the text's memory, if nobody else holds it.
void wipeText(QString& text);

} // namespace pindesk::letters
