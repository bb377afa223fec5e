#include "core/directory/problemlist.h"

namespace pindesk::directory {

void ProblemList::add(Kind kind, const RowProblem& problem) {
    m_entries.push_back({problem.line, keep(problem.column), keep(problem.reason), kind});
}

RowProblem ProblemList::at(std::size_t i) const {
    const Entry& entry = m_entries[i];
    return {entry.line, m_names.at(entry.column), m_names.at(entry.reason)};
}

/// A source has 4,096 columns at most, and of those few are ever at fault: looked for one by one.
std::uint16_t ProblemList::keep(const QString& name) {
    const qsizetype known = m_names.indexOf(name);
    if (known >= 0)
        return static_cast<std::uint16_t>(known);
    m_names.append(name);
    return static_cast<std::uint16_t>(m_names.size() - 1);
}

} // namespace pindesk::directory
