#pragma once
#include "core/base/result.h"
#include <QFile>
#include <memory>

namespace pindesk::audit {

/// What was written is on the disk when this returns true.
[[nodiscard]] bool flushToDisk(int handle);

/// A file that nobody else may read (mode 0600 whatever the umask), which appears whole or not at all. While
/// it is written it has no name, so that not even a killed program leaves anything; where the file system
/// knows no such files it has another name beside its place. Then it is flushed to the disk and takes its
/// place at once. Dropped unfinished, it leaves nothing, and what was at its place stays as it was. A
/// symbolic link at its place is replaced, not followed.
///
/// Errors: DiskFull (detail `file`) or FileUnwritable (`no_such_folder`, `is_a_folder`, `not_permitted`,
/// `read_only`, or what the system says), field = the path.
class PrivateFile {
public:
    [[nodiscard]] static Result<PrivateFile> create(const QString& path);
    /// As where the file system knows no files without a name.
    [[nodiscard]] static Result<PrivateFile> createNamed(const QString& path);
    PrivateFile(PrivateFile&&) noexcept = default;
    PrivateFile& operator=(PrivateFile&&) = delete;
    ~PrivateFile();

    /// Open for writing and for reading back, can be seeked. Its fileName() is the file's place.
    [[nodiscard]] QFileDevice& device() { return *m_file; }
    /// Flushes to the disk, so that commit() has nothing left that can fail for want of room.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> commit();

private:
    PrivateFile(std::unique_ptr<QFile> file, QString name);

    std::unique_ptr<QFile> m_file; ///< null once committed or moved from
    QString m_name;                ///< under which it is written; empty: none
};

/// Why the last write to a device failed: DiskFull (detail `file`) or FileUnwritable, field = its name.
[[nodiscard]] tl::unexpected<Error> writeFailure(const QIODevice& device);

} // namespace pindesk::audit
