#pragma once
#include "core/distribution/listissues.h"
#include <QWidget>

class QTableView;

namespace pindesk::ui {

class FunnelBars;
class TextTable;

/// How far customers came, as bars and with the same numbers as a table.
class FunnelView : public QWidget {
    Q_OBJECT
public:
    explicit FunnelView(QWidget* parent = nullptr);

    /// None: not counted yet. Several are summed up in a last line.
    void setFunnels(const std::vector<distribution::Funnel>& funnels);

private:
    FunnelBars* m_bars;
    TextTable* m_rows;
    QTableView* m_table;
};

} // namespace pindesk::ui
