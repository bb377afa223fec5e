#pragma once
#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

class QTableView;

namespace pindesk::ui {

/// A short table of words and numbers, all in memory.
class TextTable : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `numbers`: columns that stand at the far edge, in digits of equal width.
    TextTable(QStringList headings, QSet<int> numbers, QObject* parent = nullptr);

    void setRows(QList<QStringList> rows);
    [[nodiscard]] const QList<QStringList>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QSet<int> m_numbers;
    QList<QStringList> m_rows;
};

/// A table of whole rows that Tab leaves and arrows walk through; the last column takes the room.
[[nodiscard]] QTableView* makeTable(QAbstractItemModel* model, const QString& accessibleName,
                                    QWidget* parent = nullptr);
/// For a table whose last column may be of any width: it takes the room that is left and asks for none, so
/// that the table never has to be moved sideways.
void letLastShrink(QTableView& table);
/// Makes the table as high as its rows, from `least` to `most` of them.
void fitHeight(QTableView& table, int least, int most);

} // namespace pindesk::ui
