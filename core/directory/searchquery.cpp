#include "core/directory/searchquery.h"
#include "core/base/accountnumber.h"
#include "core/directory/phonenumber.h"
#include "core/directory/searchkey.h"
#include <array>

namespace pindesk::directory {
namespace {

struct FieldName {
    QLatin1StringView name;
    SearchField field;
};
constexpr std::array fieldNames{
    FieldName{QLatin1StringView("number"), SearchField::Number},
    FieldName{QLatin1StringView("name"), SearchField::Name},
    FieldName{QLatin1StringView("address"), SearchField::Address},
    FieldName{QLatin1StringView("phone"), SearchField::Phone},
    FieldName{QLatin1StringView("email"), SearchField::Email},
};

constexpr std::size_t fewestPhoneDigits = 4;
constexpr std::size_t longestHouseNumber = 6;

/// `LID` or `LID/CID`, the latter also with its second part still missing; empty when it is neither.
std::string numberKey(QStringView typed) {
    if (const auto account = AccountNumber::parse(typed))
        return account->text().toStdString();
    QStringView location = typed.trimmed();
    const bool whole = location.endsWith(u'/');
    if (whole)
        location.chop(1);
    // The check of one part is the check of two equal ones.
    const QByteArray part = location.toUtf8();
    const auto checked = AccountNumber::fromParts(part, part);
    return checked ? checked->location.toStdString() + (whole ? "/" : "") : std::string();
}

struct Shape {
    bool letter = false;
    bool digit = false;
    bool space = false;
    bool firstIsDigit = false;
    bool stroke = false; ///< a slash
    bool at = false;
    bool dot = false;
    bool phoneOnly = true; ///< nothing that a telephone number is not written with
};

Shape shapeOf(QStringView text) {
    Shape shape;
    shape.firstIsDigit = !text.isEmpty() && text.front().isDigit();
    for (const QChar c : text) {
        // A surrogate is half of a letter beyond the first plane as far as a search is concerned.
        shape.letter = shape.letter || c.isLetter() || c.isSurrogate();
        shape.digit = shape.digit || c.isDigit();
        shape.space = shape.space || c.isSpace();
        shape.stroke = shape.stroke || c == u'/';
        shape.at = shape.at || c == u'@';
        shape.dot = shape.dot || c == u'.';
        shape.phoneOnly =
            shape.phoneOnly && (c.isDigit() || c.isSpace() || QStringView(u"()+-./").contains(c));
    }
    return shape;
}

std::vector<SearchField> likelyFields(const Shape& shape, bool number, std::size_t phoneDigits) {
    using enum SearchField;
    std::vector<SearchField> fields;
    const auto add = [&fields](bool likely, SearchField field) {
        if (likely)
            fields.push_back(field);
    };
    if (shape.at)
        return {Email};
    if (shape.phoneOnly && shape.digit) {
        add(number, Number);
        add(phoneDigits >= fewestPhoneDigits && !shape.stroke, Phone);
        add(!shape.stroke && !shape.space && phoneDigits <= longestHouseNumber, Address);
        return fields;
    }
    add(number && shape.digit && shape.stroke, Number);
    add(shape.firstIsDigit, Address);
    add(shape.letter, Name);
    add(number && shape.digit && !shape.stroke && !shape.space, Number);
    add(!shape.firstIsDigit, Address);
    add(shape.dot && !shape.space, Email);
    return fields;
}

} // namespace

std::optional<SearchField> searchFieldFromName(QStringView name) {
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(),
                                    [name](const FieldName& row) { return row.name == name; });
    return found == fieldNames.end() ? std::nullopt : std::optional(found->field);
}

std::vector<SearchTerm> classifyQuery(QStringView typed, std::optional<SearchField> by) {
    const std::string utf8 = typed.trimmed().toUtf8().toStdString();
    const std::string number = numberKey(typed);
    const std::string digits = phoneDigits(utf8);
    const std::vector<SearchField> fields =
        by ? std::vector{*by} : likelyFields(shapeOf(typed.trimmed()), !number.empty(), digits.size());
    std::vector<SearchTerm> terms;
    for (const SearchField field : fields) {
        SearchTerm term{field, field == SearchField::Number  ? number
                               : field == SearchField::Phone ? digits
                                                             : fold(utf8)};
        if (!term.key.empty())
            terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace pindesk::directory
