#include "app/ctl/recoveryfile.h"
#include "core/audit/privatefile.h"
#include <cstring>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t longestFile = 4096;

} // namespace

Result<RecoveryFile> RecoveryFile::create(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    // Unbuffered: a buffer would keep a copy of the key.
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner))
        return fail(file->exists() ? ErrorCode::AlreadyExists : ErrorCode::FileUnwritable, u"recovery_file"_s,
                    file->errorString());
    return RecoveryFile(std::move(file));
}

RecoveryFile::~RecoveryFile() {
    if (m_file && !m_isKept)
        m_file->remove();
}

Result<void> RecoveryFile::write(const Secret& key) {
    Secret line(key.size() + 1);
    std::memcpy(line.data(), key.data(), key.size());
    line.data()[key.size()] = '\n';
    const QByteArrayView bytes = line.view();
    if (!m_file->seek(0) || m_file->write(bytes.data(), bytes.size()) != bytes.size() ||
        !audit::flushToDisk(m_file->handle()))
        return fail(ErrorCode::FileUnwritable, u"recovery_file"_s, m_file->errorString());
    return {};
}

Result<Secret> readRecoveryFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    Secret text(longestFile);
    const qint64 size = file.read(reinterpret_cast<char*>(text.data()), static_cast<qint64>(text.size()));
    if (size < 0)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return Secret(text.view().first(size));
}

} // namespace pindesk::ctl
