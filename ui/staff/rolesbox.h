#pragma once
#include "core/base/rights.h"
#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;

namespace pindesk::ui {

/// The roles that a person can have, each with what it lets them do.
class RolesBox : public QWidget {
    Q_OBJECT
public:
    explicit RolesBox(QWidget* parent = nullptr);

    [[nodiscard]] Roles roles() const;
    void setRoles(Roles roles);
    /// Empty: nothing is wrong any more.
    void setProblem(const QString& problem);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<Role, QCheckBox*>> m_boxes;
    Roles m_others; ///< that are not offered and stay: of programs
    QLabel* m_problem;
};

} // namespace pindesk::ui
