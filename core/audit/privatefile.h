#pragma once
#include "core/base/result.h"
#include <QFile>
#include <memory>

namespace pindesk::audit {

/// A file that nobody else may read, which appears whole or not at all: written under another name beside its
/// place (mode 0600), flushed to the disk, then renamed. Dropped unfinished, it leaves nothing, and what was
/// at its place stays as it was.
class PrivateFile {
public:
    /// FileUnwritable, field = the path.
    [[nodiscard]] static Result<PrivateFile> create(const QString& path);
    PrivateFile(PrivateFile&&) noexcept = default;
    PrivateFile& operator=(PrivateFile&&) = delete;
    ~PrivateFile();

    [[nodiscard]] QIODevice& device() { return *m_file; }
    /// Flushes to the disk, so that commit() has nothing left that can fail for want of room.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> commit();

private:
    PrivateFile(QString path, std::unique_ptr<QFile> file);
    [[nodiscard]] tl::unexpected<Error> failure() const;

    QString m_path;
    std::unique_ptr<QFile> m_file; ///< null once committed or moved from
};

} // namespace pindesk::audit
