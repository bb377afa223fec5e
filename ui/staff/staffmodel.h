#pragma once
#include "core/staff/person.h"
#include <QAbstractTableModel>
#include <QMap>
#include <vector>

namespace pindesk::ui {

/// The people of the site, or those of one status whose name or user name has what was typed.
class StaffModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, UserName, Roles, Standing, LastSignIn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(std::vector<staff::Person> people, Milliseconds now);
    /// `status` empty: all.
    void setFilter(const QString& status, const QString& text);
    [[nodiscard]] const staff::Person* personAt(int row) const;
    /// -1 when that person is not shown.
    [[nodiscard]] int rowOf(const QString& userName) const;
    /// How many people have each status, whatever is shown.
    [[nodiscard]] const QMap<QString, int>& counts() const { return m_counts; }
    [[nodiscard]] int total() const { return static_cast<int>(m_people.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool fits(const staff::Person& person) const;
    [[nodiscard]] QString textOf(const staff::Person& person, int column) const;
    void filter();

    std::vector<staff::Person> m_people;
    std::vector<std::size_t> m_shown;
    QMap<QString, int> m_counts;
    QString m_status, m_text;
    Milliseconds m_now = 0;
};

} // namespace pindesk::ui
