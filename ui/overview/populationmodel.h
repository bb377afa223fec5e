#pragma once
#include "core/pins/accountcounts.h"
#include <QAbstractTableModel>
#include <optional>

namespace pindesk::ui {

/// The population by state: state, number, share, and the share as a bar. The last row are accounts of the
/// directory that have no PIN yet.
class PopulationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Accounts, Share, Bar, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const std::optional<pins::AccountCounts>& counts);
    /// Of a row; none for the last.
    [[nodiscard]] static std::optional<pins::AccountState> stateAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::int64_t numberAt(int row) const;
    [[nodiscard]] double fractionAt(int row) const;

    std::optional<pins::AccountCounts> m_counts;
};

} // namespace pindesk::ui
