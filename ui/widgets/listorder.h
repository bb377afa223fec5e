#pragma once
#include <QStringList>

namespace pindesk::ui {

/// The list with `ids` as one block in their order, before what stands at `before` now; those that are in the
/// list already move there.
[[nodiscard]] QStringList placedAt(const QStringList& list, const QStringList& ids, qsizetype before);
[[nodiscard]] QStringList without(QStringList list, const QStringList& ids);
/// Each of `ids` one place up (-1) or down (1). What has no room stays, and what stands behind it.
[[nodiscard]] QStringList shifted(QStringList list, const QStringList& ids, int step);
/// What takes the place of `ids` when they leave: the next behind the first of them, else the last one
/// before; empty when they are not there or nothing is left.
[[nodiscard]] QString neighbourOf(const QStringList& list, const QStringList& ids);

} // namespace pindesk::ui
