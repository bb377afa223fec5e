#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include <QFile>
#include <memory>

namespace pindesk::ctl {

/// The new, private file that takes a recovery key. Removed again unless it is kept.
class RecoveryFile {
public:
    /// Makes the file, mode 0600, before there is anything to put into it. AlreadyExists or FileUnwritable,
    /// field `recovery_file`.
    [[nodiscard]] static Result<RecoveryFile> create(const QString& path);
    RecoveryFile(RecoveryFile&&) noexcept = default;
    RecoveryFile& operator=(RecoveryFile&&) noexcept = default;
    ~RecoveryFile();

    /// One line, on the disk when this returns.
    [[nodiscard]] Result<void> write(const Secret& key);
    void keep() { m_isKept = true; }

private:
    explicit RecoveryFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file)) {}

    std::unique_ptr<QFile> m_file; ///< null once it is moved away
    bool m_isKept = false;
};

/// The key in such a file: its lines, as typed or printed. FileUnreadable, field = the path.
[[nodiscard]] Result<Secret> readRecoveryFile(const QString& path);

} // namespace pindesk::ctl
