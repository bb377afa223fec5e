#include "ui/forcepin/questionsform.h"
#include "ui/common/eventtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/duallist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestItem = 64;

} // namespace

QuestionsForm::QuestionsForm(QWidget* parent)
    : ProfilePart(parent)
    , m_required(new QSpinBox(this))
    , m_of(makeLabel({}, TextRole::Muted, this))
    , m_item(new QLineEdit(this))
    , m_questions(new DualList(tr("Available"), tr("Configured · asked in this order"), this))
    , m_requiredField(new FormField(tr("&Right answers needed"), m_required, this))
    , m_itemField(new FormField(tr("A question of the site's &own"), m_item, this))
    , m_listField(new FormField(tr("Questions"), m_questions, this)) {
    m_required->setRange(1, 20);
    leaveWheelToPage(*m_required);
    m_requiredField->addBeside(m_of);
    m_item->setMaxLength(longestItem);
    m_itemField->setNote(tr("The name of an item that the directory has beside the usual ones."));
    auto* add = makeButton(tr("Add it"), ButtonKind::Plain, this);
    m_itemField->addBeside(add);
    auto* places = new QGridLayout;
    places->setHorizontalSpacing(6 * grid);
    places->addWidget(m_requiredField, 0, 0, Qt::AlignTop);
    places->addWidget(m_itemField, 0, 1, Qt::AlignTop);
    places->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addLayout(places);
    column->addWidget(m_listField, 1);
    connect(m_required, &QSpinBox::valueChanged, this, &QuestionsForm::takeChange);
    connect(m_questions, &DualList::configuredChanged, this, &QuestionsForm::showCount);
    connect(m_questions, &DualList::configuredChanged, this, &QuestionsForm::takeChange);
    connect(m_questions, &DualList::announced, this, &QuestionsForm::announced);
    connect(add, &QPushButton::clicked, this, &QuestionsForm::addItem);
    connect(m_item, &QLineEdit::returnPressed, this, &QuestionsForm::addItem);
}

void QuestionsForm::showCount() {
    m_of->setText(tr("of %1").arg(m_questions->configured().size()));
}

void QuestionsForm::showItems(const QStringList& configured) {
    QStringList ids = forcepin::identificationQuestions();
    for (const QString& id : configured + m_items)
        if (!ids.contains(id))
            ids << id;
    std::vector<DualListItem> items;
    for (const QString& id : ids)
        items.push_back({id, itemText(id), {}});
    m_questions->setItems(std::move(items));
}

void QuestionsForm::show(const forcepin::AdditionalProfile& profile) {
    const auto filling = fill();
    showItems(profile.questions);
    if (std::exchange(m_name, profile.name) != profile.name || profile.questions != m_questions->configured())
        m_questions->setConfigured(profile.questions);
    m_required->setValue(profile.required);
    showCount();
}

void QuestionsForm::read(forcepin::AdditionalProfile& profile) const {
    profile.questions = m_questions->configured();
    profile.required = m_required->value();
}

void QuestionsForm::addItem() {
    const QString name = m_item->text().trimmed();
    const QString id = u"extra."_s + name;
    if (name.isEmpty())
        return m_itemField->setProblem(tr("Type the item's name, as the import calls it."));
    m_itemField->setProblem({});
    m_item->clear();
    if (!m_items.contains(id))
        m_items << id;
    showItems(m_questions->configured());
    Q_EMIT announced(tr("“%1” can be chosen now.").arg(name));
}

bool QuestionsForm::showProblem(const QString& place, const QString& problem) {
    if (place != "/questions"_L1 && place != "/required"_L1)
        return false;
    (place == "/required"_L1 ? m_requiredField : m_listField)->setProblem(problem);
    return true;
}

void QuestionsForm::clearProblems() {
    m_requiredField->setProblem({});
    m_listField->setProblem({});
}

} // namespace pindesk::ui
