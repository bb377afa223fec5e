#include "ui/widgets/progressline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <cmath>

namespace pindesk::ui {
namespace {

constexpr int steps = 1000;

} // namespace

ProgressLine::ProgressLine(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_figures(makeLabel({}, TextRole::Muted, this)) {
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(accessibleName);
    m_figures->setFont(tabularFont(m_figures->font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
}

void ProgressLine::set(std::optional<double> fraction, const QString& figures) {
    m_bar->setRange(0, fraction ? steps : 0);
    if (fraction)
        m_bar->setValue(static_cast<int>(std::lround(*fraction * steps)));
    m_figures->setText(figures.isEmpty() ? QStringLiteral(" ") : figures); // keeps its place
    m_bar->setAccessibleDescription(figures);
}

} // namespace pindesk::ui
