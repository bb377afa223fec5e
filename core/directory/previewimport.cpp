#include "core/directory/previewimport.h"
#include "core/directory/proposemap.h"
#include "core/directory/rownormaliser.h"
#include "core/directory/rowreason.h"
#include <set>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
namespace {

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString phonesText(const std::vector<Phone>& phones) {
    QStringList texts;
    for (const Phone& phone : phones)
        texts << fromUtf8(phone.kind.empty() ? phone.digits : phone.kind + ' ' + phone.digits);
    return texts.join(u", "_s);
}

QString textOf(const DirectoryRow& row, DirectoryField field) {
    switch (field) {
    case DirectoryField::LocationId:
        return QString::fromLatin1(row.account.location);
    case DirectoryField::CustomerId:
        return QString::fromLatin1(row.account.customer);
    case DirectoryField::FirstName:
        return fromUtf8(row.firstName);
    case DirectoryField::LastName:
        return fromUtf8(row.lastName);
    case DirectoryField::Organization:
        return fromUtf8(row.organization);
    case DirectoryField::ServiceAddress:
        return fromUtf8(row.serviceAddress);
    case DirectoryField::City:
        return fromUtf8(row.city);
    case DirectoryField::State:
        return fromUtf8(row.state);
    case DirectoryField::PostalCode:
        return fromUtf8(row.postalCode);
    case DirectoryField::Country:
        return fromUtf8(row.country);
    case DirectoryField::Status:
        return fromUtf8(row.status);
    case DirectoryField::Email:
        return fromUtf8(row.email);
    case DirectoryField::BirthDate:
        return fromUtf8(row.birthDate);
    case DirectoryField::Ssn:
        return row.ssnLast4.empty() ? QString() : u"••••"_s;
    case DirectoryField::Phones:
        return phonesText(row.phones);
    case DirectoryField::Language:
        return fromUtf8(row.language);
    case DirectoryField::MustChangePin:
        break;
    }
    return row.mustChangePin == MustChangePin::Unknown ? QString()
           : row.mustChangePin == MustChangePin::Yes   ? u"Y"_s
                                                       : u"N"_s;
}

/// Turns rows of one source into rows to look at.
class Previewer {
public:
    Previewer(const BoundMap& map, Date today)
        : m_map(map)
        , m_normaliser(map, today) {}

    PreviewRow read(const RawRow& raw) {
        PreviewRow shown;
        shown.line = raw.line;
        m_warnings.clear();
        shown.rejected = m_normaliser.normalise(raw, m_row, m_warnings);
        if (!shown.rejected && !m_seen.insert(m_row.account.toString()).second)
            shown.rejected = RowProblem{raw.line, {}, reason::repeated};
        else if (!shown.rejected)
            shown.extra = fromUtf8(m_row.extra);
        const bool isRow = !shown.rejected || shown.rejected->reason == reason::repeated;
        for (std::size_t i = 0; i < directoryFieldCount; ++i)
            shown.cells[i].text = isRow ? textOf(m_row, static_cast<DirectoryField>(i))
                                        : rawText(raw, static_cast<DirectoryField>(i));
        m_row.wipePersonal();
        if (shown.rejected)
            mark(shown, *shown.rejected);
        for (const RowProblem& warning : m_warnings)
            mark(shown, warning);
        return shown;
    }

private:
    /// As it is in the source; a row with a fault has nothing that could be shown.
    [[nodiscard]] QString rawText(const RawRow& raw, DirectoryField field) const {
        QStringList parts;
        for (const BoundColumn& column : m_map.of(field))
            if (column.index < raw.fields.size() && !trimmed(raw.fields[column.index]).empty())
                parts << fromUtf8(trimmed(raw.fields[column.index]));
        return field == DirectoryField::Ssn && !parts.isEmpty() ? u"••••"_s : parts.join(u' ');
    }

    /// Tells the problem in the cells that the column feeds.
    void mark(PreviewRow& shown, const RowProblem& problem) const {
        if (problem.column.isEmpty() && problem.reason == reason::missing)
            return markUnmapped(shown);
        if (problem.column.isEmpty())
            return;
        for (std::size_t i = 0; i < directoryFieldCount; ++i)
            for (const BoundColumn& column : m_map.fields[i])
                if (m_map.header.value(static_cast<qsizetype>(column.index)) == problem.column)
                    shown.cells[i].reason = problem.reason;
    }

    /// The account's number has parts that no column feeds.
    void markUnmapped(PreviewRow& shown) const {
        for (const DirectoryField field : {DirectoryField::LocationId, DirectoryField::CustomerId})
            if (m_map.of(field).empty())
                shown.cells[indexOf(field)].reason = reason::missing;
    }

    const BoundMap& m_map;
    RowNormaliser m_normaliser;
    DirectoryRow m_row;
    std::vector<RowProblem> m_warnings;
    std::set<QString> m_seen;
};

} // namespace

Result<ImportPreview> previewImport(const ImportSource& source, const CsvOptions& options,
                                    const std::optional<ColumnMap>& map, std::optional<Date> today) {
    PINDESK_TRY(const auto rows, openerOf(source, options)());
    ImportPreview preview;
    preview.header = rows->header();
    preview.map = map ? *map : proposeMap(preview.header);
    PINDESK_TRY(const BoundMap bound, bindMap(preview.map, preview.header));
    Previewer previewer(bound, today.value_or(systemToday()));
    RawRow raw;
    while (!preview.isWhole) {
        PINDESK_TRY(const bool isRow, rows->next(raw));
        preview.isWhole = !isRow;
        if (isRow && preview.rows.size() == ImportPreview::mostRows)
            break;
        if (isRow)
            preview.rows.push_back(previewer.read(raw));
    }
    if (const auto* file = dynamic_cast<const CsvReader*>(rows.get())) {
        preview.separator = file->separator();
        preview.encoding = file->encoding();
    }
    return preview;
}

} // namespace pindesk::directory
