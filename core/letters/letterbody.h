#pragma once
#include "core/distribution/issuerow.h"
#include "core/letters/lettertemplate.h"
#include "core/letters/setparagraph.h"

namespace pindesk::letters {

/// Where the text may stand, in units of the paper.
struct BodyRoom {
    double left = 0, width = 0;
    double firstTop = 0; ///< on the first side
    double top = 0;      ///< on the others
    double bottom = 0;
};

/// Subject and text in one language, on as many sides as they need.
class LetterBody {
public:
    /// `facts`: the values that are the same in all letters. Errors: readMarkup().
    [[nodiscard]] static Result<LetterBody> make(const LetterText& text, const Typeface& type,
                                                 const BodyRoom& room, const FieldValues& facts);

    /// False when no font here has a character of the account number or PIN.
    [[nodiscard]] bool set(const QString& name, const distribution::IssueRow& row);
    void forget();
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    void draw(QPainter& painter, int page) const;

private:
    /// Lines [first, end) of a paragraph on a side.
    struct Piece {
        std::size_t paragraph = 0;
        int first = 0, end = 0;
        int page = 0;
        double top = 0;
    };
    LetterBody(Typeface type, const BodyRoom& room, FieldValues values);
    void place();
    void placeParagraph(std::size_t index, double space, double& top, int& page);
    [[nodiscard]] double heightWithNext(std::size_t index) const;
    void drawPageNumber(QPainter& painter, int page) const;

    Typeface m_type;
    BodyRoom m_room;
    FieldValues m_values;
    std::vector<SetParagraph> m_paragraphs;
    std::vector<bool> m_isShown; ///< of each
    std::vector<Piece> m_pieces;
    int m_pageCount = 0;
};

} // namespace pindesk::letters
