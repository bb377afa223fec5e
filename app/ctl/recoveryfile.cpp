#include "app/ctl/recoveryfile.h"
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t longestFile = 4096;

QString lastProblem() {
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Result<RecoveryFile> RecoveryFile::create(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(errno == EEXIST ? ErrorCode::AlreadyExists : ErrorCode::FileUnwritable,
                    u"recovery_file"_s, lastProblem());
    return RecoveryFile(name, file);
}

RecoveryFile::RecoveryFile(RecoveryFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_file(std::exchange(other.m_file, -1)) {}

RecoveryFile& RecoveryFile::operator=(RecoveryFile&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    return *this;
}

RecoveryFile::~RecoveryFile() {
    if (m_file >= 0)
        ::close(m_file);
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
}

Result<void> RecoveryFile::write(const Secret& key) {
    Secret line(key.size() + 1);
    std::memcpy(line.data(), key.data(), key.size());
    line.data()[key.size()] = '\n';
    const bool isWritten =
        ::pwrite(m_file, line.data(), line.size(), 0) == static_cast<ssize_t>(line.size()) &&
        ::fsync(m_file) == 0;
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable, u"recovery_file"_s, lastProblem());
    return {};
}

Result<Secret> readRecoveryFile(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(ErrorCode::FileUnreadable, path, lastProblem());
    Secret text(longestFile);
    const ssize_t size = ::read(file, text.data(), text.size());
    const QString problem = lastProblem();
    ::close(file);
    if (size < 0)
        return fail(ErrorCode::FileUnreadable, path, problem);
    return Secret(text.view().first(static_cast<qsizetype>(size)));
}

} // namespace pindesk::ctl
