#pragma once
#include "core/directory/previewimport.h"
#include <QAbstractTableModel>

namespace pindesk::ui {

/// The first rows as they would be imported: what becomes of each, and in the cells what is wrong with them.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PreviewModel(QObject* parent = nullptr);

    void setPreview(directory::ImportPreview preview);
    void clear() { setPreview({}); }
    [[nodiscard]] const directory::ImportPreview& preview() const { return m_preview; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Fixed { Line, Fate, FirstField };
    [[nodiscard]] QString text(const directory::PreviewRow& row, int column) const;
    /// The fields that would be left empty because of what is in them.
    [[nodiscard]] QString emptiedText(const directory::PreviewRow& row) const;
    /// What is wrong in this place; empty when all is well.
    [[nodiscard]] QString reason(const directory::PreviewRow& row, int column) const;

    directory::ImportPreview m_preview;
    std::vector<directory::DirectoryField> m_fields; ///< those that have a column, and the account's number
    bool m_hasExtra = false;
};

} // namespace pindesk::ui
