#include "core/directory/rejectsfile.h"

namespace pindesk::directory {
namespace {

// Columns are named by whoever made the extract: quoted (RFC 4180), and no spreadsheet may take one for a
// formula.
QByteArray csvField(const QString& text) {
    QByteArray field = text.toUtf8();
    if (!field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.front()))
        field.prepend('\'');
    const bool isPlain = std::none_of(field.begin(), field.end(), [](char byte) {
        return byte == ',' || byte == '"' || byte == '\n' || byte == '\r';
    });
    return isPlain ? field : '"' + field.replace('"', "\"\"") + '"';
}

} // namespace

RejectsFile::RejectsFile(std::optional<audit::PrivateFile> file, const QString& path)
    : m_file(std::move(file))
    , m_path(path) {}

Result<RejectsFile> RejectsFile::create(const std::optional<QString>& path) {
    if (!path)
        return RejectsFile(std::nullopt, {});
    PINDESK_TRY(auto file, audit::PrivateFile::create(*path));
    RejectsFile rejects(std::move(file), *path);
    rejects.write("kind,line,column,reason\r\n");
    return rejects;
}

void RejectsFile::write(const QByteArray& line) {
    if (m_file && m_file->device().write(line) != line.size() && m_problem.isEmpty())
        m_problem = m_file->device().errorString();
}

void RejectsFile::add(const char* kind, const RowProblem& problem) {
    write(QByteArray(kind) + ',' + QByteArray::number(problem.line) + ',' + csvField(problem.column) + ',' +
          csvField(problem.reason) + "\r\n");
}

Result<void> RejectsFile::commit() {
    if (!m_file)
        return {};
    if (!m_problem.isEmpty())
        return fail(ErrorCode::FileUnwritable, m_path, m_problem);
    return m_file->commit();
}

} // namespace pindesk::directory
