#include "core/letters/letterfield.h"
#include <array>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array<QLatin1StringView, 7> names{"name"_L1, "account"_L1, "pin"_L1,  "date"_L1,
                                                 "site"_L1, "phone"_L1,   "pages"_L1};
constexpr qsizetype longestTold = 40; ///< of a name that is not known

/// Where in the template it stands, the caller knows.
tl::unexpected<Error> refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, {}, detail);
}

} // namespace

QLatin1StringView nameOf(LetterField field) {
    return names.at(static_cast<std::size_t>(field));
}

const std::vector<LetterField>& letterFields() {
    using enum LetterField;
    static const std::vector<LetterField> all{Name, Account, Pin, Date, Site, Phone, Pages};
    return all;
}

Result<std::vector<Piece>> piecesOf(QStringView text) {
    std::vector<Piece> pieces;
    while (!text.isEmpty()) {
        const auto brace =
            std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'{' || c == u'}'; });
        if (brace != text.begin())
            pieces.push_back({QStringView(text.begin(), brace).toString(), {}});
        if (brace == text.end())
            break;
        text = QStringView(brace + 1, text.end());
        const qsizetype close = text.indexOf(u'}');
        const QStringView name = text.first(std::max<qsizetype>(close, 0));
        if (*brace == u'}' || close < 0 || name.contains(u'{'))
            return refuse(u"unbalanced_brace"_s);
        const auto known = std::find(names.begin(), names.end(), name);
        if (known == names.end())
            return refuse(u"unknown_field:"_s + name.left(longestTold).toString());
        pieces.push_back({{}, static_cast<LetterField>(known - names.begin())});
        text = text.sliced(close + 1);
    }
    return pieces;
}

} // namespace pindesk::letters
