#include "ui/settings/presetcard.h"
#include "ui/common/valuetext.h"
#include "ui/settings/presetmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::PresetChange;
namespace {

QString presetText(const QString& preset) {
    return preset == "strict"_L1 ? PresetCard::tr("Strict") : PresetCard::tr("Standard");
}

} // namespace

PresetCard::PresetCard(QWidget* parent)
    : Card(tr("Presets"), parent)
    , m_presets(new QComboBox(this))
    , m_model(new PresetModel(this))
    , m_table(makeTable(m_model, tr("The preset beside the settings of the site"), this))
    , m_sum(makeLabel({}, TextRole::Body, this))
    , m_apply(makeButton({}, ButtonKind::Primary, this)) {
    content().addWidget(
        makeLabel(tr("A preset sets these settings together; all others stay. Standard is what "
                     "a site begins with, strict follows PCI DSS 4 and OWASP. Nothing changes "
                     "until you apply it."),
                  TextRole::Body, this));
    for (const QString& preset : staff::presetNames())
        m_presets->addItem(presetText(preset), preset);
    m_presets->setCurrentIndex(m_presets->count() - 1);
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setMinimumWidth(50 * grid);
    // In a narrow window the names give way: whether something is loosened must be seen.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(30 * grid);
    content().addWidget(m_presets, 0, Qt::AlignLeading);
    content().addWidget(m_table);
    content().addWidget(m_sum);
    content().addWidget(m_apply, 0, Qt::AlignLeading);
    connect(m_presets, &QComboBox::activated, this, [this] { Q_EMIT compareRequested(preset()); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT applyRequested({preset(), m_model->changes()});
    });
    showSum();
}

QString PresetCard::preset() const {
    return m_presets->currentData().toString();
}

void PresetCard::setChanges(const std::vector<PresetChange>& changes) {
    m_model->setChanges(changes, m_presets->currentText());
    fitHeight(*m_table, 1, static_cast<int>(changes.size()));
    showSum();
}

void PresetCard::setMayApply(bool mayApply) {
    m_mayApply = mayApply;
    m_apply->setVisible(mayApply);
    showSum();
}

void PresetCard::showSum() {
    const auto& changes = m_model->changes();
    const auto changed =
        std::count_if(changes.begin(), changes.end(), [](const auto& each) { return each.isChange(); });
    const auto loosened =
        std::count_if(changes.begin(), changes.end(), [](const auto& each) { return each.isLoosened; });
    if (changed == 0)
        m_sum->setText(changes.empty() ? QString() : tr("The site has these values already."));
    else
        m_sum->setText(loosened == 0
                           ? tr("%1 settings would change; none is loosened.").arg(numberText(changed))
                           : tr("%1 settings would change. %2 would be loosened: look at them first.")
                                 .arg(numberText(changed), numberText(loosened)));
    setTextRole(*m_sum, loosened > 0 ? TextRole::Error : TextRole::Body);
    m_apply->setText(tr("Apply “%1”").arg(m_presets->currentText()));
    setUsable(*m_apply, m_mayApply && changed > 0, tr("The site has these values already."));
}

} // namespace pindesk::ui
