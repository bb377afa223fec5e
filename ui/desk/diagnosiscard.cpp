#include "ui/desk/diagnosiscard.h"
#include "ui/common/diagnosistext.h"
#include "ui/desk/deskmodel.h"
#include "ui/widgets/text.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

DiagnosisCard::DiagnosisCard(DeskModel& model, QWidget* parent)
    : Card(tr("What happened"), parent)
    , m_model(model)
    , m_cause(makeLabel({}, TextRole::Strong, this))
    , m_evidence(makeLabel({}, TextRole::Muted, this))
    , m_others(makeLabel({}, TextRole::Muted, this)) {
    for (QLabel* label : {m_cause, m_evidence, m_others})
        content().addWidget(label);
    content().addStretch(1);
    connect(&m_model, &DeskModel::accountShown, this, &DiagnosisCard::fill);
    connect(&m_model, &DeskModel::recordChanged, this, &DiagnosisCard::fill);
}

void DiagnosisCard::fill() {
    if (m_model.view() == nullptr)
        return;
    const std::vector<pins::Cause>& causes = m_model.view()->diagnosis.causes;
    m_cause->setText(causes.empty() ? QString() : causeText(causes.front().code));
    const QString evidence = causes.empty() ? QString() : evidenceText(causes.front().evidence);
    m_evidence->setText(evidence.isEmpty() ? QString() : tr("Known: %1.").arg(evidence));
    m_evidence->setVisible(!evidence.isEmpty());
    QStringList others;
    for (std::size_t i = 1; i < causes.size(); ++i)
        others << causeText(causes[i].code);
    m_others->setText(tr("Also possible: %1").arg(others.join(u' ')));
    m_others->setVisible(!others.isEmpty());
}

} // namespace pindesk::ui
