#include "core/audit/privatefile.h"
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace pindesk::audit {
using namespace Qt::StringLiterals;
namespace {

constexpr int privateMode = 0600;

/// A file that is known by the place that it will take.
class PlacedFile : public QFile {
public:
    explicit PlacedFile(QString place)
        : m_place(std::move(place)) {}
    [[nodiscard]] QString fileName() const override { return m_place; }

private:
    QString m_place;
};

tl::unexpected<Error> failure(int problem, const QString& path) {
    switch (problem) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return fail(ErrorCode::DiskFull, path, u"file"_s);
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::FileUnwritable, path, u"no_such_folder"_s);
    case EISDIR:
        return fail(ErrorCode::FileUnwritable, path, u"is_a_folder"_s);
    case EACCES:
    case EPERM:
        return fail(ErrorCode::FileUnwritable, path, u"not_permitted"_s);
    case EROFS:
        return fail(ErrorCode::FileUnwritable, path, u"read_only"_s);
    default:
        return fail(ErrorCode::FileUnwritable, path, qt_error_string(problem));
    }
}

QString nameBeside(const QString& path) {
    const quint32 unique = QRandomGenerator::system()->generate(); // others may write beside
    return u"%1.%2.part"_s.arg(path, QString::number(unique, 16));
}

#ifdef Q_OS_UNIX
int openNew(const QString& name) {
    return ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                  privateMode);
}

bool makePrivate(int handle) {
    return ::fchmod(handle, privateMode) == 0;
}

void closeHandle(int handle) {
    ::close(handle);
}

void removeName(const QString& name) {
    ::unlink(QFile::encodeName(name).constData());
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
int openNew(const QString& name) {
    return ::_wopen(reinterpret_cast<const wchar_t*>(name.utf16()), _O_RDWR | _O_CREAT | _O_EXCL | _O_BINARY,
                    _S_IREAD | _S_IWRITE);
}
bool makePrivate(int) {
    return true;
}
void closeHandle(int handle) {
    ::_close(handle);
}
void removeName(const QString& name) {
    QFile::remove(name);
}
void flushDirectoryOf(const QString&) {}
bool replace(const QString& from, const QString& to) {
    return ::MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
                         reinterpret_cast<const wchar_t*>(to.utf16()),
                         MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}
#endif

#ifdef O_TMPFILE
QByteArray linkOf(int handle) {
    return "/proc/self/fd/" + QByteArray::number(handle);
}

/// -1 where there is no such thing, or no way to give it a name later.
int openNameless(const QString& folder) {
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, privateMode);
    if (handle >= 0 && ::access(linkOf(handle).constData(), F_OK) != 0) {
        ::close(handle);
        errno = EOPNOTSUPP;
        return -1;
    }
    return handle;
}

bool isUnknown(int problem) {
    return problem == EOPNOTSUPP || problem == EISDIR || problem == EINVAL; // EISDIR: kernels without it
}

bool giveName(int handle, const QString& name) {
    return ::linkat(AT_FDCWD, linkOf(handle).constData(), AT_FDCWD, QFile::encodeName(name).constData(),
                    AT_SYMLINK_FOLLOW) == 0;
}
#else
int openNameless(const QString&) {
    errno = EINVAL;
    return -1;
}
bool isUnknown(int) {
    return true;
}
bool giveName(int, const QString&) {
    errno = EINVAL;
    return false;
}
#endif

} // namespace

bool flushToDisk(int handle) {
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    return ::_commit(handle) == 0;
#endif
}

namespace {

Result<std::unique_ptr<QFile>> fileOf(int handle, const QString& path) {
    auto file = std::make_unique<PlacedFile>(path);
    if (makePrivate(handle) && file->open(handle, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return std::unique_ptr<QFile>(std::move(file));
    const auto failed = failure(errno, path);
    closeHandle(handle);
    return failed;
}

} // namespace

PrivateFile::PrivateFile(std::unique_ptr<QFile> file, QString name)
    : m_file(std::move(file))
    , m_name(std::move(name)) {}

PrivateFile::~PrivateFile() {
    if (!m_file)
        return;
    m_file->close();
    if (!m_name.isEmpty())
        removeName(m_name);
}

Result<PrivateFile> PrivateFile::create(const QString& path) {
    const QFileInfo place(path);
    if (place.isDir() && !place.isSymbolicLink())
        return failure(EISDIR, path);
    const int handle = openNameless(place.absolutePath());
    if (handle < 0)
        return isUnknown(errno) ? createNamed(path) : failure(errno, path);
    PINDESK_TRY(auto file, fileOf(handle, path));
    return PrivateFile(std::move(file), {});
}

Result<PrivateFile> PrivateFile::createNamed(const QString& path) {
    if (const QFileInfo place(path); place.isDir() && !place.isSymbolicLink())
        return failure(EISDIR, path);
    QString name = nameBeside(path);
    const int handle = openNew(name);
    if (handle < 0)
        return failure(errno, path);
    auto file = fileOf(handle, path);
    if (!file) {
        removeName(name);
        return fail(file.error());
    }
    return PrivateFile(std::move(*file), std::move(name));
}

Result<void> PrivateFile::flush() {
    if (!m_file->flush())
        return writeFailure(*m_file);
    if (!flushToDisk(m_file->handle()))
        return failure(errno, m_file->fileName());
    return {};
}

Result<void> PrivateFile::commit() {
    PINDESK_CHECK(flush());
    const QString path = m_file->fileName();
    bool isPlaced = m_name.isEmpty() && giveName(m_file->handle(), path);
    if (!isPlaced && m_name.isEmpty()) {
        if (errno != EEXIST)
            return failure(errno, path);
        const QString name = nameBeside(path); // what is there can only be replaced by a file with a name
        if (!giveName(m_file->handle(), name))
            return failure(errno, path);
        m_name = name;
    }
    m_file->close();
    if (!isPlaced && !replace(m_name, path))
        return failure(errno, path);
    m_file.reset();
    flushDirectoryOf(path);
    return {};
}

tl::unexpected<Error> writeFailure(const QIODevice& device) {
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const QString name = file == nullptr ? QString() : file->fileName();
    if (file != nullptr && file->error() == QFileDevice::ResourceError)
        return fail(ErrorCode::DiskFull, name, u"file"_s);
    return fail(ErrorCode::FileUnwritable, name, device.errorString());
}

} // namespace pindesk::audit
