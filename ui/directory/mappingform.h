#pragma once
#include "core/directory/columnmap.h"
#include <QWidget>

class QGridLayout;
class QLabel;
class QStringListModel;

namespace pindesk::ui {

class ColumnPicker;

/// Which column of the file feeds which field of the directory: a row with a choice for each field, and what
/// is wrong with the choice under it.
class MappingForm : public QWidget {
    Q_OBJECT
public:
    explicit MappingForm(QWidget* parent = nullptr);

    /// What is chosen and still there stays; other fields take the proposal for this header.
    void setHeader(const QStringList& header);
    [[nodiscard]] const QStringList& header() const { return m_header; }
    /// Fields and own items of a map. Names that the file lacks are left out and given back.
    [[nodiscard]] QStringList setMap(const directory::ColumnMap& map);
    /// Fields and own items as chosen.
    [[nodiscard]] directory::ColumnMap map() const;
    /// Nothing is chosen, and the file's names propose nothing.
    [[nodiscard]] bool isEmpty() const;
    /// An import can be made with it.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        ColumnPicker* picker;
        QLabel* problem;
    };
    [[nodiscard]] Row addRow(directory::DirectoryField field, QGridLayout& places);
    [[nodiscard]] QString problemOf(directory::DirectoryField field) const;
    void judge();
    void tellOthers();

    QStringList m_header;
    QStringList m_repeated; ///< names that stand more than once: nobody can say which one is meant
    QStringListModel* m_choices;
    std::vector<Row> m_rows; ///< in the order of DirectoryField
    std::vector<directory::ExtraColumn> m_extra;
    QLabel* m_others;
    bool m_isUsable = false;
};

} // namespace pindesk::ui
