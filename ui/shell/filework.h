#pragma once
#include "core/base/result.h"
#include <QFuture>
#include <functional>

class QWidget;

namespace pindesk::ui {

/// Writes a file that nobody else may read, whole or not at all, on another thread. FileUnwritable.
[[nodiscard]] QFuture<Result<void>> savePrivately(const QString& path, const QByteArray& bytes);

/// Asks where to save, without blocking; calls `use` with the path when there is one.
void askForPath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                std::function<void(const QString&)> use);

/// The same for a file that is there, to be opened.
void askForFile(QWidget* parent, const QString& title, const QString& filter,
                std::function<void(const QString&)> use);

} // namespace pindesk::ui
