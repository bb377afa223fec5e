#include "ui/distribution/millimetres.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolling.h"
#include <QHBoxLayout>
#include <QSpinBox>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestSide = 300; ///< mm

} // namespace

std::array<QSpinBox*, 4> makeSpins(const std::array<QString, 4>& names, QWidget* parent) {
    std::array<QSpinBox*, 4> spins{};
    for (std::size_t i = 0; i < spins.size(); ++i) {
        spins[i] = new QSpinBox(parent);
        spins[i]->setRange(0, longestSide);
        spins[i]->setSuffix(u" mm"_s);
        spins[i]->setAccessibleName(names[i]);
        spins[i]->setToolTip(names[i]);
        leaveWheelToPage(*spins[i]);
    }
    return spins;
}

QWidget* rowOf(const std::array<QSpinBox*, 4>& spins, QWidget* parent) {
    auto* row = new QWidget(parent);
    QHBoxLayout* line = makeRow({spins[0], spins[1], spins[2], spins[3]});
    line->setContentsMargins(0, 0, 0, 0);
    row->setLayout(line);
    row->setFocusProxy(spins[0]);
    return row;
}

} // namespace pindesk::ui
