#pragma once
#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace pindesk::ui {

/// A field under its label, with what is wrong with it beside it until it is typed into again.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// The label is the field's buddy (`&` marks its letter) and its accessible name.
    FormField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    [[nodiscard]] QWidget& field() const { return *m_field; }
    void setLabel(const QString& label);
    /// Something at the end of the field's line, such as a button that belongs to it.
    void addBeside(QWidget* widget);
    /// Said under the field while nothing is wrong.
    void setNote(const QString& note);
    /// Said to a screen reader alone, because it stands elsewhere for everybody else.
    void setSpokenNote(const QString& note);
    /// Empty: nothing is wrong any more.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

private:
    void describe();

    QLabel* m_label;
    QWidget* m_field;
    QHBoxLayout* m_line;
    QLabel* m_note;
    QLabel* m_problem;
    QString m_spoken;
};

} // namespace pindesk::ui
