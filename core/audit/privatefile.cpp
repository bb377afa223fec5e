#include "core/audit/privatefile.h"
#include <QFileInfo>
#include <QRandomGenerator>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace pindesk::audit {
using namespace Qt::StringLiterals;
namespace {

#ifdef Q_OS_UNIX
bool flushToDisk(int handle) {
    return ::fsync(handle) == 0;
}

/// The new name is safe only when the directory is on the disk, too. Some file systems cannot; that is no
/// failure.
void flushDirectoryOf(const QString& path) {
    const int directory = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (directory < 0)
        return;
    (void)::fsync(directory);
    ::close(directory);
}

bool replace(const QString& from, const QString& to) {
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}
#else
bool flushToDisk(int handle) {
    return ::_commit(handle) == 0;
}
void flushDirectoryOf(const QString&) {}
bool replace(const QString& from, const QString& to) {
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
}
#endif

} // namespace

PrivateFile::PrivateFile(QString path, std::unique_ptr<QFile> file)
    : m_path(std::move(path))
    , m_file(std::move(file)) {}

PrivateFile::~PrivateFile() {
    if (m_file)
        m_file->remove();
}

tl::unexpected<Error> PrivateFile::failure() const {
    return fail(ErrorCode::FileUnwritable, m_path, m_file->errorString());
}

Result<PrivateFile> PrivateFile::create(const QString& path) {
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileUnwritable, path, u"is a directory"_s);
    const quint32 unique = QRandomGenerator::system()->generate(); // others may write beside
    PrivateFile made(path, std::make_unique<QFile>(u"%1.%2.part"_s.arg(path, QString::number(unique, 16))));
    if (!made.m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return made.failure();
    return made;
}

Result<void> PrivateFile::flush() {
    if (!m_file->flush() || !flushToDisk(m_file->handle()))
        return failure();
    return {};
}

Result<void> PrivateFile::commit() {
    PINDESK_CHECK(flush());
    m_file->close();
    if (!replace(m_file->fileName(), m_path))
        return fail(ErrorCode::FileUnwritable, m_path, u"cannot be replaced"_s);
    m_file.reset();
    flushDirectoryOf(m_path);
    return {};
}

} // namespace pindesk::audit
