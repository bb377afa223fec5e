#pragma once
#include "core/directory/importsource.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pindesk::ui {

/// A query in the customer system's own database, as the source of an import.
class QueryForm : public QWidget {
    Q_OBJECT
public:
    explicit QueryForm(QWidget* parent = nullptr);

    [[nodiscard]] directory::ImportSource source() const;
    void clear();

Q_SIGNALS:
    void chosen();

private:
    void showState();

    QComboBox* m_driver;
    QLineEdit* m_connection;
    QPlainTextEdit* m_query;
    QPushButton* m_read;
};

} // namespace pindesk::ui
