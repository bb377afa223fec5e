#pragma once
#include "core/forcepin/listprofiles.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class TextTable;

/// What a profile was before: every version with who published it and what it changed, and the way back.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);

    void show(const std::vector<forcepin::ProfileVersion>& history, Milliseconds now);
    void clear() { show({}, 0); }

Q_SIGNALS:
    void rollBackRequested(int number);

private:
    void showVersion();
    void ask(bool isAsking);
    [[nodiscard]] const forcepin::ProfileVersion* chosen() const;

    std::vector<forcepin::ProfileVersion> m_history;
    TextTable* m_versions;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_title;
    QLabel* m_changes;
    QPushButton* m_rollBack;
    QLabel* m_question;
    QPushButton* m_confirm;
    QPushButton* m_keep;
};

} // namespace pindesk::ui
