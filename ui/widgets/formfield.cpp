#include "ui/widgets/formfield.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pindesk::ui {

FormField::FormField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel({}, TextRole::Body, this))
    , m_field(field)
    , m_line(new QHBoxLayout)
    , m_note(makeLabel({}, TextRole::Muted, this))
    , m_problem(makeLabel({}, TextRole::Error, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_label);
    m_line->setSpacing(2 * grid);
    m_line->addWidget(field);
    if (field->maximumWidth() < QWIDGETSIZE_MAX) // of a width of its own: under the label's beginning
        m_line->setAlignment(field, Qt::AlignLeading);
    column->addLayout(m_line);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    m_label->setBuddy(field);
    m_note->hide();
    m_problem->hide();
    setLabel(label);
    const auto clear = [this] { setProblem({}); };
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textEdited, this, clear);
    else if (auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::activated, this, clear);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this, clear);
}

void FormField::setLabel(const QString& label) {
    m_label->setText(label);
    m_field->setAccessibleName(QString(label).remove(u'&'));
}

void FormField::addBeside(QWidget* widget) {
    m_line->addWidget(widget);
}

void FormField::setNote(const QString& note) {
    m_note->setText(note);
    describe();
}

void FormField::setSpokenNote(const QString& note) {
    m_spoken = note;
    describe();
}

void FormField::setProblem(const QString& problem) {
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    setStyleProperty(*m_field, "invalid", !problem.isEmpty());
    describe();
}

QString FormField::problem() const {
    return m_problem->text();
}

void FormField::describe() {
    const bool isWrong = !m_problem->text().isEmpty();
    m_problem->setVisible(isWrong);
    m_note->setVisible(!isWrong && !m_note->text().isEmpty());
    const QString said = isWrong ? m_problem->text() : m_spoken.isEmpty() ? m_note->text() : m_spoken;
    if (said != m_field->accessibleDescription()) // each change is announced
        m_field->setAccessibleDescription(said);
}

} // namespace pindesk::ui
