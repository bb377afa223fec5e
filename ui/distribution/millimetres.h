#pragma once
#include <QString>
#include <array>

class QSpinBox;
class QWidget;

namespace pindesk::ui {

/// Four lengths on a sheet, in mm; each has a name.
[[nodiscard]] std::array<QSpinBox*, 4> makeSpins(const std::array<QString, 4>& names, QWidget* parent);
/// Them beside each other.
[[nodiscard]] QWidget* rowOf(const std::array<QSpinBox*, 4>& spins, QWidget* parent);

} // namespace pindesk::ui
