#pragma once
#include "core/staff/passwordrules.h"
#include <QWidget>

class QGridLayout;
class QLabel;

namespace pindesk::ui {

/// The rules that a new password has to keep, each with a sign and words for how it stands.
class PasswordRulesView : public QWidget {
    Q_OBJECT
public:
    explicit PasswordRulesView(QWidget* parent = nullptr);

    struct State {
        std::vector<staff::PasswordRuleState> rules;
        bool isTyped = false;    ///< nothing is kept by typing nothing
        bool isRepeated = false; ///< the second field has the same
        bool operator==(const State&) const = default;
    };
    void show(const State& state);
    /// What is still missing, for those who do not see the signs.
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* sign;
        QLabel* words;
    };
    void paint();
    [[nodiscard]] Line& lineAt(std::size_t index);

    State m_state;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace pindesk::ui
