#include "ui/forcepin/tracetable.h"
#include "ui/common/profiletext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using forcepin::Evaluation;
using forcepin::TraceEntry;
using forcepin::Verdict;
using pinrules::ScenarioOutcome;
namespace {

/// The list whose first scenario that fired is the trigger.
forcepin::Section sectionOf(Verdict verdict) {
    return verdict == Verdict::Activation ? forcepin::Section::Activation : forcepin::Section::Force;
}

/// Where the trigger stands: in the list that gave the verdict, else in the other, which led to it.
int triggerRow(const Evaluation& evaluation) {
    int found = -1;
    for (std::size_t i = 0; i < evaluation.trace.size(); ++i) {
        const TraceEntry& entry = evaluation.trace[i];
        if (entry.scenario != evaluation.trigger || entry.result.outcome != ScenarioOutcome::Fired)
            continue;
        if (entry.section == sectionOf(evaluation.verdict))
            return static_cast<int>(i);
        found = static_cast<int>(i);
    }
    return found;
}

} // namespace

TraceTable::TraceTable(QObject* parent)
    : TextTable({tr("Order"), tr("List"), tr("Scenario"), tr("Outcome"), tr("Why")}, {Order}, parent) {}

void TraceTable::show(const Evaluation& evaluation) {
    QList<QStringList> rows;
    int order = 0;
    for (std::size_t i = 0; i < evaluation.trace.size(); ++i) {
        const TraceEntry& entry = evaluation.trace[i];
        const bool isNewList = i == 0 || entry.section != evaluation.trace[i - 1].section;
        order = isNewList ? 1 : order + 1;
        rows << QStringList{numberText(order), sectionText(entry.section), scenarioText(entry.scenario),
                            outcomeText(entry.result.outcome), whyText(entry.result.why)};
    }
    m_trace = evaluation.trace;
    m_trigger = triggerRow(evaluation);
    setRows({}); // the same words may stand for another trigger
    setRows(rows);
}

void TraceTable::clear() {
    m_trace.clear();
    m_trigger = -1;
    setRows({});
}

QVariant TraceTable::data(const QModelIndex& index, int role) const {
    const bool isTrigger = index.row() == m_trigger;
    if (role == Qt::FontRole && isTrigger && index.column() != Order)
        return strongFont();
    if (role == Qt::DecorationRole && index.column() == Outcome &&
        m_trace.at(static_cast<std::size_t>(index.row())).result.outcome == ScenarioOutcome::Fired)
        return icon("warning", colors().caution.text);
    return TextTable::data(index, role);
}

} // namespace pindesk::ui
