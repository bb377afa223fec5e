#pragma once
#include "core/directory/importservice.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class Facts;
class TextTable;

/// What an import did or a dry run would do: the counts, the rows that were rejected and the fields that were
/// emptied, in words.
class ImportResult : public QWidget {
    Q_OBJECT
public:
    explicit ImportResult(QWidget* parent = nullptr);

    void show(const directory::ImportReport& report);
    void clear();

Q_SIGNALS:
    void saveRequested(const QString& path);

private:
    QLabel* m_title;
    Facts* m_facts;
    QLabel* m_listTitle;
    TextTable* m_problems;
    QTableView* m_table;
    QLabel* m_more;
    QPushButton* m_save;
};

} // namespace pindesk::ui
