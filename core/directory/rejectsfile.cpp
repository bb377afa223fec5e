#include "core/directory/rejectsfile.h"
#include "core/base/csvtext.h"

namespace pindesk::directory {
RejectsFile::RejectsFile(std::optional<audit::PrivateFile> file)
    : m_file(std::move(file)) {}

Result<RejectsFile> RejectsFile::create(const std::optional<QString>& path) {
    if (!path)
        return RejectsFile(std::nullopt);
    PINDESK_TRY(auto file, audit::PrivateFile::create(*path));
    RejectsFile rejects(std::move(file));
    rejects.write("kind,line,column,reason\r\n");
    return rejects;
}

void RejectsFile::write(const QByteArray& line) {
    if (m_file && m_file->device().write(line) != line.size() && !m_problem)
        m_problem = audit::writeFailure(m_file->device()).value();
}

void RejectsFile::add(const char* kind, const RowProblem& problem) {
    write(QByteArray(kind) + ',' + QByteArray::number(problem.line) + ',' +
          csvField(problem.column.toUtf8()) + ',' + csvField(problem.reason.toUtf8()) + "\r\n");
}

Result<void> RejectsFile::commit() {
    if (!m_file)
        return {};
    if (m_problem)
        return fail(*m_problem);
    return m_file->commit();
}

} // namespace pindesk::directory
