#pragma once
#include "core/base/error.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pindesk::ui {

/// Which file is imported, and what is wrong with it.
class SourceForm : public QWidget {
    Q_OBJECT
public:
    explicit SourceForm(QWidget* parent = nullptr);

    /// As typed, pasted or chosen: without quotes around it, and a file's address as a path.
    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    /// In words beside the field; what was typed stays.
    void showError(const Error& error);
    /// What is to be known of a file that can be read; empty: nothing.
    void showNote(const QString& text);
    void clear();

Q_SIGNALS:
    /// Another file is to be read, or the same once more.
    void chosen();

private:
    void choose();
    void setInvalid(bool isInvalid);

    QLineEdit* m_path;
    QPushButton* m_choose;
    QLabel* m_note;
    QString m_last; ///< what was read last
};

} // namespace pindesk::ui
