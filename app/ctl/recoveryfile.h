#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::ctl {

/// The new, private file that takes a recovery key. Removed again unless it is kept.
class RecoveryFile {
public:
    /// Makes the file, mode 0600, before there is anything to put into it. AlreadyExists or FileUnwritable,
    /// field `recovery_file`.
    [[nodiscard]] static Result<RecoveryFile> create(const QString& path);
    RecoveryFile(RecoveryFile&& other) noexcept;
    RecoveryFile& operator=(RecoveryFile&& other) noexcept;
    ~RecoveryFile();

    /// One line, on the disk when this returns.
    [[nodiscard]] Result<void> write(const Secret& key);
    void keep() { m_path.clear(); }

private:
    RecoveryFile(QByteArray path, int file)
        : m_path(std::move(path))
        , m_file(file) {}

    QByteArray m_path; ///< empty once it is kept or moved away
    int m_file;
};

/// The key in such a file: its lines, as typed or printed. FileUnreadable, field = the path.
[[nodiscard]] Result<Secret> readRecoveryFile(const QString& path);

} // namespace pindesk::ctl
