#include "ui/setup/setupstep.h"
#include "ui/common/errortext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SetupStep::SetupStep(const QString& title, const QString& explanation, SetupDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_draft(draft)
    , m_activity(new ActivityBar(this))
    , m_messages(new MessageBar(this))
    , m_column(new QVBoxLayout) {
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(makeLabel(title, TextRole::Title, this));
    column->addWidget(makeLabel(explanation, TextRole::Muted, this));
    column->addWidget(m_activity);
    column->addWidget(m_messages);
    m_column->setSpacing(2 * grid);
    column->addLayout(m_column);
    column->addStretch(1);
}

void SetupStep::fill(QWidget* whole) {
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    delete column->takeAt(column->count() - 1); // the room under the fields
    column->setStretchFactor(m_column, 1);
    m_column->addWidget(whole, 1);
}

void SetupStep::addField(const QString& label, QWidget* field) {
    QLabel* name = makeLabel(label, TextRole::Body, this);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_column->addWidget(name);
    m_column->addWidget(field);
}

QLineEdit* SetupStep::addLine(const QString& label, const QString& text) {
    auto* line = new QLineEdit(text, this);
    line->setMaxLength(500);
    addField(label, line);
    connect(line, &QLineEdit::textChanged, this, &SetupStep::changed);
    return line;
}

void SetupStep::showError(const Error& error) {
    m_messages->show(Tone::Bad, errorText(error));
}

void SetupStep::ask(const QString& question, const QString& action, std::function<void()> run) {
    m_messages->show(Tone::Caution, question, action, std::move(run));
}

void SetupStep::tell(const QString& news) {
    m_messages->show(Tone::Neutral, news);
}

QLabel* SetupStep::addProblem() {
    QLabel* place = makeLabel({}, TextRole::Error, this);
    place->hide();
    m_column->addWidget(place);
    return place;
}

void SetupStep::showProblem(QLabel& place, QWidget& field, const Error& error) {
    place.setText(errorText(error));
    place.show();
    setStyleProperty(field, "invalid", true);
    field.setAccessibleDescription(place.text());
    field.setFocus();
    QAccessibleEvent alert(&place, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SetupStep::clearProblem(QLabel& place, QWidget& field) {
    place.hide();
    setStyleProperty(field, "invalid", QVariant());
    field.setAccessibleDescription({});
}

void SetupStep::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    if (isBusy)
        m_activity->begin();
    else
        m_activity->end();
    Q_EMIT changed();
}

} // namespace pindesk::ui
