#pragma once
#include <QScopedValueRollback>
#include <QWidget>

namespace pindesk::ui {

/// Fields of a profile under one tab of its editor.
class ProfilePart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Beside the field that is meant (`/force/scenarios` …); false for a place that is not here.
    virtual bool showProblem(const QString& place, const QString& problem) = 0;
    virtual void clearProblems() = 0;

Q_SIGNALS:
    /// By a person, not because another profile is shown.
    void edited();
    void announced(const QString& sentence);

protected:
    /// Until it goes, what changes in the fields is nobody's edit.
    [[nodiscard]] QScopedValueRollback<bool> fill() { return QScopedValueRollback(m_isFilling, true); }
    /// A field has changed.
    void takeChange();

private:
    bool m_isFilling = false;
};

} // namespace pindesk::ui
