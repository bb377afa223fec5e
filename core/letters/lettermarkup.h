#pragma once
#include "core/letters/letterfield.h"

namespace pindesk::letters {

/// Words or a field in one look.
struct Span {
    Piece piece;
    bool bold = false;
    bool italic = false;
    bool fixed = false; ///< letters of one width
    bool operator==(const Span&) const = default;
};

struct Paragraph {
    int heading = 0;   ///< 1: the largest; 0: none
    int depth = 0;     ///< of lists around it
    QString marker;    ///< of its list: a bullet or `1.`
    bool rule = false; ///< a line across instead of words
    std::vector<Span> spans;
    bool operator==(const Paragraph&) const = default;

    /// Nothing but an account number or a PIN: it is set large.
    [[nodiscard]] bool isDisplay() const;
    [[nodiscard]] bool asksFor(LetterField field) const;
};

/// A body: Markdown paragraphs, headings, lists, bold, italic, code. HTML is words like all others, a link
/// its words only, and nothing is ever loaded. InvalidInput, field empty, detail `unbalanced_brace`,
/// `unknown_field:pni`, or `picture`, which a letter cannot have.
[[nodiscard]] Result<std::vector<Paragraph>> readMarkup(const QString& markdown);

} // namespace pindesk::letters
