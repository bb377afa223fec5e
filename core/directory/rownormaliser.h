#pragma once
#include "core/directory/columnmap.h"
#include "core/directory/directoryrow.h"
#include "core/directory/fieldrules.h"
#include "core/directory/rowsource.h"

namespace pindesk::directory {

/// Turns the raw rows of one source into checked rows. Not shared between threads: it reuses its buffers.
class RowNormaliser {
public:
    /// `today`: birth dates after it are refused.
    RowNormaliser(BoundMap map, Date today);

    /// Fills every member of `row`. A value is the reason why the row is rejected; `row` then holds nothing
    /// of use. Bad optional fields are emptied and told in `warnings`, which are added to.
    [[nodiscard]] std::optional<RowProblem> normalise(const RawRow& raw, DirectoryRow& row,
                                                      std::vector<RowProblem>& warnings);

private:
    [[nodiscard]] std::string_view textOf(const std::vector<BoundColumn>& columns, const RawRow& raw);
    [[nodiscard]] std::string_view textOf(DirectoryField field, const RawRow& raw) {
        return textOf(m_map.of(field), raw);
    }
    [[nodiscard]] RowProblem problemOf(const std::vector<BoundColumn>& columns,
                                       QLatin1StringView reason) const;
    [[nodiscard]] std::optional<RowProblem> readKey(const RawRow& raw, DirectoryRow& row);
    void readTexts(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings);
    void readPersonal(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings);
    void readPhones(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings);
    void readExtra(const RawRow& raw, DirectoryRow& row, std::vector<RowProblem>& warnings);
    template <class Value>
    Value take(Checked<Value> checked, DirectoryField field, std::vector<RowProblem>& warnings) const;

    BoundMap m_map;
    Date m_today;
    qint64 m_line = 0;
    std::string m_joined;
};

} // namespace pindesk::directory
