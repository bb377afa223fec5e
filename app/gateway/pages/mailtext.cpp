#include "app/gateway/pages/mailtext.h"
#include <QRegularExpression>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

std::vector<TextPiece> piecesOf(const QString& text, const QString& base) {
    const QRegularExpression own(u"(?<!\\S)"_s + QRegularExpression::escape(base) +
                                 u"(/[A-Za-z0-9/_-]*)(?!\\S)"_s);
    std::vector<TextPiece> pieces;
    qsizetype done = 0;
    auto matches = own.globalMatch(text);
    while (!base.isEmpty() && matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() > done)
            pieces.push_back({text.mid(done, match.capturedStart() - done)});
        pieces.push_back({match.captured(), match.captured(1)});
        done = match.capturedEnd();
    }
    if (done < text.size())
        pieces.push_back({text.mid(done)});
    return pieces;
}

} // namespace pindesk::gateway
