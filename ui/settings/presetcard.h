#pragma once
#include "core/staff/presets.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class PresetModel;

/// A preset side by side with what the site has, before it is applied.
class PresetCard : public Card {
    Q_OBJECT
public:
    explicit PresetCard(QWidget* parent = nullptr);

    [[nodiscard]] QString preset() const;
    void setChanges(const std::vector<staff::PresetChange>& changes);
    void setMayApply(bool mayApply);

Q_SIGNALS:
    void compareRequested(const QString& preset);
    void applyRequested(const pindesk::staff::ApplyPresetRequest& request);

private:
    void showSum();

    QComboBox* m_presets;
    PresetModel* m_model;
    QTableView* m_table;
    QLabel* m_sum;
    QPushButton* m_apply;
    bool m_mayApply = false;
};

} // namespace pindesk::ui
