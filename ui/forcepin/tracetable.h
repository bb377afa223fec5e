#pragma once
#include "core/forcepin/evaluate.h"
#include "ui/widgets/table.h"

namespace pindesk::ui {

/// Every scenario that was looked at, in order: what came of it, and why. The trigger stands out.
class TraceTable : public TextTable {
    Q_OBJECT
public:
    enum Column { Order, Section, Scenario, Outcome, Why };
    explicit TraceTable(QObject* parent = nullptr);

    void show(const forcepin::Evaluation& evaluation);
    void clear();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<forcepin::TraceEntry> m_trace;
    int m_trigger = -1; ///< its row
};

} // namespace pindesk::ui
