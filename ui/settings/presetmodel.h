#pragma once
#include "core/staff/presets.h"
#include <QAbstractTableModel>

namespace pindesk::ui {

/// A preset beside what the site has: each setting, now, then, and what that does.
class PresetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Setting, Now, Then, Effect };
    explicit PresetModel(QObject* parent = nullptr);

    void setChanges(std::vector<staff::PresetChange> changes, const QString& presetName);
    [[nodiscard]] const std::vector<staff::PresetChange>& changes() const { return m_changes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<staff::PresetChange> m_changes;
    QString m_presetName;
};

} // namespace pindesk::ui
