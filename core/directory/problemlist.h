#pragma once
#include "core/directory/rowsource.h"

namespace pindesk::directory {

/// What an import found wrong, all of it and in order, in 16 bytes each: a source may be wrong in every one
/// of its millions of rows.
class ProblemList {
public:
    enum class Kind : std::uint8_t {
        Rejected, ///< the whole row
        Warning,  ///< one field of it was emptied
    };

    void add(Kind kind, const RowProblem& problem);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] Kind kind(std::size_t i) const { return m_entries[i].kind; }
    [[nodiscard]] RowProblem at(std::size_t i) const;

private:
    struct Entry {
        qint64 line;
        std::uint16_t column;
        std::uint16_t reason;
        Kind kind;
    };
    [[nodiscard]] std::uint16_t keep(const QString& name);

    QStringList m_names; ///< of columns and reasons, each once
    std::vector<Entry> m_entries;
};

} // namespace pindesk::directory
