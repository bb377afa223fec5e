#pragma once
#include "core/letters/lettertemplate.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace pindesk::ui {

/// The languages that a letter is written in: the one whose text is shown, others to add, and which one
/// customers of no other get.
class LetterLanguages : public QWidget {
    Q_OBJECT
public:
    explicit LetterLanguages(QWidget* parent = nullptr);

    void show(const letters::LetterTemplate& letter, const QString& language);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// By a person.
    void chosen(const QString& language);
    void added(const QString& language);
    void removed(const QString& language);
    void defaultChosen(const QString& language);

private:
    void showUse();

    QComboBox* m_languages;
    QPushButton* m_remove;
    QComboBox* m_new;
    QPushButton* m_add;
    QCheckBox* m_default;
    bool m_isDefault = false;
    bool m_isReadOnly = false;
};

} // namespace pindesk::ui
