#pragma once
#include "core/audit/listevents.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace pindesk::ui {

/// Which events: account, person, kind, period. Enter or the button applies it.
class FilterBar : public Card {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// InvalidInput, field `account`.
    [[nodiscard]] Result<audit::EventFilter> filter() const;
    void setAccount(const QString& account);
    void clear();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void applied();

private:
    void addField(QGridLayout& places, const QString& name, QWidget* field);
    void showPeriod();

    QLineEdit* m_account;
    QLineEdit* m_person;
    QComboBox* m_action;
    QComboBox* m_period;
    QWidget* m_days; ///< of a period “Between…”
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace pindesk::ui
