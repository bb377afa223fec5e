#pragma once
#include <QAbstractListModel>
#include <QStringList>

namespace pindesk::ui {

struct DualListItem {
    QString id;
    QString text;
    QString hint; ///< what it means, in a sentence; may be empty

    bool operator==(const DualListItem&) const = default;
};

/// The rows of one side of a dual list. Rows can be dragged and dropped between models of the same group;
/// what a drop means is decided by whoever hears of it.
class DualListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, PositionRole };
    enum class Kind {
        Choice, ///< in its natural order: nothing is dropped where it comes from
        Order,  ///< numbered
    };
    DualListModel(Kind kind, QString group, QObject* parent);

    /// Rows that are in both stay, with their selection.
    void setRows(const std::vector<DualListItem>& rows);
    void setMovable(bool isMovable) { m_isMovable = isMovable; }
    [[nodiscard]] QString id(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] QStringList ids() const;
    /// -1: it is not there.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// In the order in which they stood; before that row, of those that there are now.
    void dropped(const QStringList& ids, int before);

private:
    /// What is dragged; none when it is not of this group.
    [[nodiscard]] QStringList idsIn(const QMimeData& data) const;
    void remove(int row);

    Kind m_kind;
    QString m_group;
    bool m_isMovable = true;
    std::vector<DualListItem> m_rows;
};

} // namespace pindesk::ui
