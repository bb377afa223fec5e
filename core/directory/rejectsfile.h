#pragma once
#include "core/audit/privatefile.h"
#include "core/directory/rowsource.h"

namespace pindesk::directory {

/// The rows that an import rejected and the fields it emptied, as a CSV file of mode 0600 that appears whole
/// or not at all: `kind,line,column,reason`, where kind is `rejected` or `warning`. Without a path it takes
/// everything and writes nothing.
class RejectsFile {
public:
    /// FileUnwritable or DiskFull, field = the path.
    [[nodiscard]] static Result<RejectsFile> create(const std::optional<QString>& path);

    void add(const char* kind, const RowProblem& problem);
    [[nodiscard]] Result<void> commit();

private:
    explicit RejectsFile(std::optional<audit::PrivateFile> file);
    void write(const QByteArray& line);

    std::optional<audit::PrivateFile> m_file;
    std::optional<Error> m_problem; ///< of the first write that failed
};

} // namespace pindesk::directory
