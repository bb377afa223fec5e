#include "core/directory/rownormaliser.h"
#include "core/directory/phonenumber.h"
#include "core/directory/rowreason.h"

namespace pindesk::directory {
namespace {

struct TextRule {
    DirectoryField field;
    std::string DirectoryRow::*member;
    std::size_t longest; ///< in code points
};

constexpr std::array textRules{
    TextRule{DirectoryField::FirstName, &DirectoryRow::firstName, 200},
    TextRule{DirectoryField::LastName, &DirectoryRow::lastName, 200},
    TextRule{DirectoryField::Organization, &DirectoryRow::organization, 200},
    TextRule{DirectoryField::ServiceAddress, &DirectoryRow::serviceAddress, 300},
    TextRule{DirectoryField::City, &DirectoryRow::city, 100},
    TextRule{DirectoryField::State, &DirectoryRow::state, 100},
    TextRule{DirectoryField::PostalCode, &DirectoryRow::postalCode, 20},
    TextRule{DirectoryField::Country, &DirectoryRow::country, 100},
    TextRule{DirectoryField::Status, &DirectoryRow::status, 60},
};
constexpr std::size_t longestExtra = 1000;

QLatin1StringView problemOfText(std::string_view text, bool plain, std::size_t longest) {
    if (text.size() > longest && codePointCount(text) > longest)
        return reason::tooLong;
    return plain || isPlain(text) ? QLatin1StringView() : textProblem(text);
}

void appendJsonString(std::string_view text, std::string& json) {
    constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += digits[static_cast<unsigned char>(c) >> 4U];
            json += digits[static_cast<unsigned char>(c) & 0xFU];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace

RowNormaliser::RowNormaliser(BoundMap map, Date today)
    : m_map(std::move(map))
    , m_today(today) {}

std::optional<RowProblem> RowNormaliser::normalise(const RawRow& raw, DirectoryRow& row,
                                                   std::vector<RowProblem>& warnings) {
    if (raw.fault)
        return raw.fault;
    m_line = raw.line;
    row.line = raw.line;
    if (auto rejected = readKey(raw, row))
        return rejected;
    readTexts(raw, row, warnings);
    readPersonal(raw, row, warnings);
    readPhones(raw, row, warnings);
    readExtra(raw, row, warnings);
    return std::nullopt;
}

/// A field without a column is empty; several columns are joined with spaces.
std::string_view RowNormaliser::textOf(const std::vector<BoundColumn>& columns, const RawRow& raw) {
    if (columns.size() == 1)
        return trimmed(raw.fields[columns.front().index]);
    m_joined.clear();
    for (const BoundColumn& column : columns) {
        const std::string_view part = trimmed(raw.fields[column.index]);
        if (!part.empty() && !m_joined.empty())
            m_joined += ' ';
        m_joined += part;
    }
    return m_joined;
}

RowProblem RowNormaliser::problemOf(const std::vector<BoundColumn>& columns, QLatin1StringView reason) const {
    const qsizetype index = columns.empty() ? -1 : static_cast<qsizetype>(columns.front().index);
    return {m_line, m_map.header.value(index), reason};
}

std::optional<RowProblem> RowNormaliser::readKey(const RawRow& raw, DirectoryRow& row) {
    const std::string location(
        textOf(DirectoryField::LocationId, raw)); // the next textOf may reuse its place
    const std::string_view customer = textOf(DirectoryField::CustomerId, raw);
    auto account = AccountNumber::fromParts(QByteArrayView(location), QByteArrayView(customer));
    if (account) {
        row.account = *std::move(account);
        return std::nullopt;
    }
    const bool atLocation = account.error().detail.startsWith(u"location_");
    const DirectoryField field = atLocation ? DirectoryField::LocationId : DirectoryField::CustomerId;
    RowProblem problem = problemOf(m_map.of(field), {});
    problem.reason = account.error().detail.section(u'_', 1);
    return problem;
}

void RowNormaliser::readTexts(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings) {
    for (const TextRule& rule : textRules) {
        const std::string_view text = textOf(rule.field, raw);
        const QLatin1StringView problem = problemOfText(text, raw.plain, rule.longest);
        (row.*rule.member).assign(problem.isEmpty() ? text : std::string_view());
        if (!problem.isEmpty())
            warnings.push_back(problemOf(m_map.of(rule.field), problem));
    }
}

template <class Value>
Value RowNormaliser::take(Checked<Value> checked, DirectoryField field,
                          std::vector<RowProblem>& warnings) const {
    if (!checked.problem.isEmpty())
        warnings.push_back(problemOf(m_map.of(field), checked.problem));
    return std::move(checked.value);
}

void RowNormaliser::readPersonal(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings) {
    using Field = DirectoryField;
    row.ssnLast4 = take(checkSsn(textOf(Field::Ssn, raw)), Field::Ssn, warnings);
    row.birthDate = take(checkBirthDate(textOf(Field::BirthDate, raw), m_map.dateFormats, m_today),
                         Field::BirthDate, warnings);
    row.language = take(checkLanguage(textOf(Field::Language, raw)), Field::Language, warnings);
    row.mustChangePin =
        take(checkMustChangePin(textOf(Field::MustChangePin, raw)), Field::MustChangePin, warnings);
    const std::string_view email = textOf(Field::Email, raw);
    const QLatin1StringView problem = raw.plain ? QLatin1StringView() : textProblem(email);
    row.email =
        take(problem.isEmpty() ? checkEmail(email) : CheckedText{{}, problem}, Field::Email, warnings);
}

void RowNormaliser::readPhones(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings) {
    row.phones.clear();
    for (const BoundColumn& column : m_map.of(DirectoryField::Phones)) {
        const QLatin1StringView problem = appendPhones(raw.fields[column.index], column, row.phones);
        if (!problem.isEmpty())
            warnings.push_back(problemOf({column}, problem));
    }
}

void RowNormaliser::readExtra(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings) {
    row.extra.clear();
    for (const BoundExtra& item : m_map.extra) {
        const std::string_view text = textOf(item.columns, raw);
        const QLatin1StringView problem = problemOfText(text, raw.plain, longestExtra);
        if (!problem.isEmpty())
            warnings.push_back(problemOf(item.columns, problem));
        if (text.empty() || !problem.isEmpty())
            continue;
        row.extra += row.extra.empty() ? '{' : ',';
        appendJsonString(item.name, row.extra);
        row.extra += ':';
        appendJsonString(text, row.extra);
    }
    if (!row.extra.empty())
        row.extra += '}';
}

} // namespace pindesk::directory
