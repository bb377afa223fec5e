#pragma once
#include "core/directory/columnmap.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace pindesk::ui {

/// The column of a file that feeds one field of the directory; for fields that columns are joined for, as
/// many as are wanted.
class ColumnPicker : public QWidget {
    Q_OBJECT
public:
    /// `choices`: nothing, then the columns to choose from. Shared: a file may have thousands.
    ColumnPicker(directory::DirectoryField field, QStringListModel& choices, QWidget* parent = nullptr);

    void setSources(std::vector<directory::ColumnSource> sources);
    [[nodiscard]] const std::vector<directory::ColumnSource>& sources() const { return m_sources; }
    /// What the field's label belongs to.
    [[nodiscard]] QComboBox* first() const { return m_boxes.front(); }
    void setInvalid(bool isInvalid, const QString& reason);

Q_SIGNALS:
    void changed();

private:
    void choose(std::size_t at, int choice);
    void grow();
    void show();
    [[nodiscard]] QComboBox* addBox();

    directory::DirectoryField m_field;
    QStringListModel& m_choices;
    std::vector<directory::ColumnSource> m_sources;
    std::vector<QComboBox*> m_boxes;
    bool m_hasEmptyBox = false; ///< asked for, and nothing chosen in it yet
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

} // namespace pindesk::ui
