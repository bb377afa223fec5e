#pragma once
#include "core/forcepin/profile.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace pindesk::ui {

class DualList;
class FormField;

/// What an additional profile asks a caller, in which order, and how many answers must be right.
class QuestionsForm : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsForm(QWidget* parent = nullptr);

    void show(const forcepin::AdditionalProfile& profile);
    void read(forcepin::AdditionalProfile& profile) const;
    bool showProblem(const QString& place, const QString& problem);
    void clearProblems();

Q_SIGNALS:
    void edited();
    void announced(const QString& sentence);

private:
    void addItem();
    void showItems(const QStringList& configured);
    void tell();

    QSpinBox* m_required;
    QLabel* m_of;
    QLineEdit* m_item;
    DualList* m_questions;
    FormField* m_requiredField;
    FormField* m_itemField;
    FormField* m_listField;
    QString m_name;      ///< of the profile shown: its steps can be undone until another one is
    QStringList m_items; ///< of the site's own that have been seen here
    bool m_isFilling = false;
};

} // namespace pindesk::ui
