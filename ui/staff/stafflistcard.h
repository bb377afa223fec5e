#pragma once
#include "core/staff/person.h"
#include "ui/widgets/card.h"
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class StaffModel;

/// Everybody, by status and by a few letters of the name.
class StaffListCard : public Card {
    Q_OBJECT
public:
    explicit StaffListCard(QWidget* parent = nullptr);

    /// Who was chosen stays chosen.
    void setPeople(std::vector<staff::Person> people, Milliseconds now);
    /// Shows that person, whatever was filtered.
    void choose(const QString& userName);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void clear();
    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] QPushButton& inviteButton() { return *m_invite; }

Q_SIGNALS:
    /// Empty: nobody.
    void personChosen(const QString& userName);
    void inviteRequested();

private:
    void filter();
    void showCounts();
    void showRows();

    QString m_chosen;
    bool m_isFilling = false;
    StaffModel* m_model;
    QComboBox* m_status;
    QLineEdit* m_text;
    QPushButton* m_invite;
    QTableView* m_table;
    QLabel* m_none;
};

} // namespace pindesk::ui
