#pragma once
#include "core/forcepin/profile.h"
#include "ui/forcepin/profilepart.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace pindesk::ui {

class DualList;
class FormField;

/// What an additional profile asks a caller, in which order, and how many answers must be right.
class QuestionsForm : public ProfilePart {
    Q_OBJECT
public:
    explicit QuestionsForm(QWidget* parent = nullptr);

    void show(const forcepin::AdditionalProfile& profile);
    void read(forcepin::AdditionalProfile& profile) const;
    bool showProblem(const QString& place, const QString& problem) override;
    void clearProblems() override;

private:
    void addItem();
    void showItems(const QStringList& configured);
    void showCount();

    QSpinBox* m_required;
    QLabel* m_of;
    QLineEdit* m_item;
    DualList* m_questions;
    FormField* m_requiredField;
    FormField* m_itemField;
    FormField* m_listField;
    QString m_name;      ///< of the profile shown: its steps can be undone until another one is
    QStringList m_items; ///< of the site's own that have been seen here
};

} // namespace pindesk::ui
