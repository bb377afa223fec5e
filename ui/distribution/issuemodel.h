#pragma once
#include "core/distribution/listissues.h"
#include <QAbstractTableModel>

namespace pindesk::ui {

/// What was given out, as far as it was read: it grows at its end.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Account, Channel, Batch, When, By, HowFar, Survey, Pin, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<distribution::ListedIssue> issues);
    void append(std::vector<distribution::ListedIssue> issues);
    /// What is new about those of them that are here.
    void update(const std::vector<distribution::ListedIssue>& issues);
    [[nodiscard]] const distribution::ListedIssue* issueAt(int row) const;
    /// -1: it is not here.
    [[nodiscard]] int rowOf(const distribution::ListedIssue& issue) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<distribution::ListedIssue> m_issues;
};

} // namespace pindesk::ui
