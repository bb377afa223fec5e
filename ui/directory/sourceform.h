#pragma once
#include "core/directory/importsource.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace pindesk::ui {

class QueryForm;

/// What is imported, a file or a query, and what is wrong with it.
class SourceForm : public QWidget {
    Q_OBJECT
public:
    explicit SourceForm(QWidget* parent = nullptr);

    [[nodiscard]] directory::ImportSource source() const;
    /// In words under the fields; what was typed stays.
    void showError(const Error& error);
    /// What is to be known of a file that can be read; empty: nothing.
    void showNote(const QString& text);
    void clear();

Q_SIGNALS:
    /// Another file is to be read, or the same once more.
    void chosen();
    /// A file instead of a query, or the other way round: nothing of it has been read.
    void otherKind();

private:
    /// As typed, pasted or chosen: without quotes around it, and a file's address as a path.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QWidget* makeFileRow();
    void choose();
    void showKind();
    void setInvalid(bool isInvalid);

    QRadioButton* m_isFile;
    QRadioButton* m_isQuery;
    QLineEdit* m_path;
    QWidget* m_file;
    QueryForm* m_query;
    QLabel* m_note;
    QString m_last; ///< what was read last
};

} // namespace pindesk::ui
