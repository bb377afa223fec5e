#include "ui/forcepin/profileeditor.h"
#include "ui/common/errortext.h"
#include "ui/forcepin/activationform.h"
#include "ui/forcepin/advicecard.h"
#include "ui/forcepin/forceform.h"
#include "ui/forcepin/historyview.h"
#include "ui/forcepin/impactview.h"
#include "ui/forcepin/profilechangetext.h"
#include "ui/forcepin/questionsform.h"
#include "ui/forcepin/tryview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::AdditionalProfile;
using forcepin::AuthenticationProfile;
using forcepin::ProfileKind;
namespace {

constexpr int longestName = 100;

/// `problem:/place` in words, and where.
Error obstacleOf(const QString& obstacle) {
    return {ErrorCode::InvalidInput, u"profile"_s, obstacle};
}

/// Without the path in the document: it stands beside the field that is meant.
QString wordsBeside(const Error& error) {
    return errorText(error).remove(u" (%1)"_s.arg(error.detail.section(u':', 1)));
}

} // namespace

ProfileEditor::ProfileEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::Title, this))
    , m_pill(new Pill(this))
    , m_about(makeLabel({}, TextRole::Muted, this))
    , m_name(new QLineEdit(this))
    , m_active(new QCheckBox(tr("This profile is in &use"), this))
    , m_save(makeButton(tr("&Save draft"), ButtonKind::Plain, this))
    , m_publish(makeButton(tr("&Publish…"), ButtonKind::Primary, this))
    , m_discard(makeButton(tr("Discard changes"), ButtonKind::Plain, this))
    , m_export(makeButton(tr("Export…"), ButtonKind::Plain, this))
    , m_delete(makeButton(tr("Delete…"), ButtonKind::Plain, this))
    , m_questionText(makeLabel({}, TextRole::Body, this))
    , m_confirm(makeButton({}, ButtonKind::Primary, this))
    , m_keep(makeButton(tr("Not now"), ButtonKind::Plain, this))
    , m_advice(new AdviceCard(this))
    , m_tabs(new QTabWidget(this))
    , m_force(new ForceForm(this))
    , m_activation(new ActivationForm(this))
    , m_questions(new QuestionsForm(this))
    , m_try(new TryView(this))
    , m_impact(new ImpactView(this))
    , m_history(new HistoryView(this)) {
    m_name->setMaxLength(longestName);
    m_nameField = new FormField(tr("&Name"), m_name, this);
    auto* card = new Card(tr("Profile"), this);
    card->content().addWidget(makeHead());
    card->content().addWidget(m_nameField);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * grid);
    foot->addWidget(m_active);
    foot->addStretch(1);
    foot->addWidget(m_export);
    foot->addWidget(m_delete);
    card->content().addLayout(foot);
    m_question = makeQuestion();
    m_question->setObjectName(u"question"_s);
    card->content().addWidget(m_question);
    auto* tabs = new Card({}, this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the profile"));
    m_tabs->setFocusPolicy(Qt::NoFocus); // which its bar takes over
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    tabs->content().addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    column->addWidget(card);
    column->addWidget(tabs, 1);
    column->addWidget(m_advice);
    connectParts();
    m_questions->hide(); // not among the first tabs
    showKind(ProfileKind::Authentication);
    const std::initializer_list<QWidget*> read{m_publish, m_save,   m_discard, m_name,    m_active,
                                               m_export,  m_delete, m_keep,    m_confirm, m_tabs->tabBar()};
    for (const auto* each = read.begin(); each + 1 != read.end(); ++each)
        setTabOrder(each[0], each[1]);
    endQuestion();
}

QWidget* ProfileEditor::makeHead() {
    auto* head = new QWidget(this);
    auto* title = new QHBoxLayout;
    title->setSpacing(3 * grid);
    title->addWidget(m_title, 1);
    title->addWidget(m_pill, 0, Qt::AlignTop);
    m_save->setIcon(icon("save"));
    m_discard->setIcon(icon("undo"));
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addLayout(title);
    column->addWidget(m_about);
    column->addLayout(makeRow({m_publish, m_save, m_discard}));
    return head;
}

QWidget* ProfileEditor::makeQuestion() {
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_questionText);
    column->addLayout(makeRow({m_keep, m_confirm}));
    return question;
}

void ProfileEditor::connectParts() {
    connect(m_name, &QLineEdit::textEdited, this, &ProfileEditor::takeEdit);
    connect(m_active, &QCheckBox::toggled, this, &ProfileEditor::takeEdit);
    for (const ProfilePart* part : parts()) {
        connect(part, &ProfilePart::edited, this, &ProfileEditor::takeEdit);
        connect(part, &ProfilePart::announced, this, &ProfileEditor::announced);
    }
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &ProfileEditor::discardRequested);
    connect(m_export, &QPushButton::clicked, this, &ProfileEditor::exportRequested);
    connect(m_publish, &QPushButton::clicked, this, &ProfileEditor::askToPublish);
    connect(m_delete, &QPushButton::clicked, this, &ProfileEditor::askToDelete);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        QPushButton* asked = m_isDeleting ? m_delete : m_publish;
        endQuestion();
        asked->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const bool isDeleting = m_isDeleting;
        m_tabs->tabBar()->setFocus(); // not somewhere far away, when the question goes
        endQuestion();
        if (isDeleting)
            Q_EMIT deleteRequested();
        else
            Q_EMIT publishRequested();
    });
    connect(m_history, &HistoryView::rollBackRequested, this, &ProfileEditor::rollBackRequested);
    connect(m_try, &TryView::failed, this, &ProfileEditor::failed);
    connect(m_impact, &ImpactView::failed, this, &ProfileEditor::failed);
}

/// The parts that a profile of this kind has.
void ProfileEditor::showKind(ProfileKind kind) {
    if (m_tabs->count() > 0 && kind == m_kind)
        return;
    m_kind = kind;
    m_tabs->clear();
    const bool decides = kind == ProfileKind::Authentication;
    if (decides) {
        m_tabs->addTab(m_force, tr("Force PIN change"));
        m_tabs->addTab(m_activation, tr("Customer activation"));
        m_tabs->addTab(m_try, tr("Try it"));
        m_tabs->addTab(m_impact, tr("Impact"));
    } else {
        m_tabs->addTab(m_questions, tr("Questions"));
    }
    m_tabs->addTab(m_history, tr("History"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->widget(tab)->layout()->setContentsMargins(0, 4 * grid, 0, 0);
    m_active->setVisible(decides);
    m_advice->setVisible(decides);
}

void ProfileEditor::show(const forcepin::Profile& profile, const QStringList& additional) {
    m_isFilling = true;
    m_shown = profile;
    showKind(forcepin::kindOf(profile));
    m_name->setText(forcepin::nameOf(profile));
    if (const auto* decides = std::get_if<AuthenticationProfile>(&profile)) {
        m_active->setChecked(decides->active);
        m_force->show(*decides, additional);
        m_activation->show(*decides);
        m_try->setProfile(*decides);
        m_impact->setProfile(*decides);
    } else {
        m_questions->show(std::get<AdditionalProfile>(profile));
    }
    m_nameField->setProblem({});
    clearProblems();
    m_check = {};
    m_isFilling = false;
    endQuestion();
}

forcepin::Profile ProfileEditor::profile() const {
    if (m_kind == ProfileKind::Additional) {
        AdditionalProfile profile;
        profile.name = m_name->text().trimmed();
        m_questions->read(profile);
        return profile;
    }
    AuthenticationProfile profile;
    profile.name = m_name->text().trimmed();
    profile.active = m_active->isChecked();
    m_force->read(profile);
    m_activation->read(profile);
    return profile;
}

std::array<ProfilePart*, 3> ProfileEditor::parts() const {
    return {m_force, m_activation, m_questions};
}

void ProfileEditor::clearProblems() {
    for (ProfilePart* part : parts())
        part->clearProblems();
}

void ProfileEditor::takeEdit() {
    if (m_isFilling)
        return;
    m_shown = profile();
    if (const auto* decides = std::get_if<AuthenticationProfile>(&m_shown)) {
        m_try->setProfile(*decides);
        m_impact->setProfile(*decides);
    }
    endQuestion();
    Q_EMIT edited();
}

void ProfileEditor::setStanding(const Standing& standing) {
    m_standing = standing;
    showStanding();
}

void ProfileEditor::showStanding() {
    const auto& stored = m_standing.stored;
    const bool decides = m_kind == ProfileKind::Authentication;
    m_title->setText(stored    ? forcepin::nameOf(stored->draft)
                     : decides ? tr("New profile")
                               : tr("New questions"));
    m_nameField->setVisible(!stored); // its versions and whoever uses it know it by its name
    const bool hasDraft = !stored || stored->hasChanges();
    if (m_standing.isEdited || !stored)
        m_pill->set(stored ? tr("Changed, not saved") : tr("Not saved yet"), Tone::Caution);
    else if (!stored->publication)
        m_pill->set(tr("Draft, never published"), Tone::Caution);
    else if (hasDraft)
        m_pill->set(tr("Draft of version %1").arg(stored->publication->number + 1), Tone::Caution);
    else
        m_pill->set(stored->isEffective() ? tr("Version %1 in force").arg(stored->publication->number)
                                          : tr("Version %1, switched off").arg(stored->publication->number),
                    stored->isEffective() ? Tone::Good : Tone::Neutral);
    const QString uses = usesText(m_standing.uses);
    m_about->setText(!stored          ? tr("Nothing is in force before it is published.")
                     : uses.isEmpty() ? decides ? tr("No channel uses it yet: Settings, Force PIN change.")
                                                : tr("No profile uses it yet.")
                                      : tr("Used by %1.").arg(uses));
    setUsable(*m_save, m_standing.isEdited || !stored, tr("Everything is saved."));
    setUsable(*m_discard, m_standing.isEdited || !stored, tr("Nothing has been changed."));
    const QString obstacle =
        m_check.obstacles.isEmpty() ? QString() : wordsBeside(obstacleOf(m_check.obstacles.front()));
    setUsable(*m_publish, (m_standing.isEdited || hasDraft) && obstacle.isEmpty(),
              obstacle.isEmpty() ? tr("What is here is in force already.") : obstacle);
    setUsable(*m_delete, stored && m_standing.uses.empty(),
              stored ? tr("It is used by %1. Choose another there first.").arg(uses)
                     : tr("It has not been saved yet."));
}

void ProfileEditor::setHistory(const std::vector<forcepin::ProfileVersion>& history, Milliseconds now) {
    m_history->show(history, now);
}

void ProfileEditor::setCheck(const forcepin::ProfileCheck& check) {
    m_check = check;
    m_advice->setAdvice(check.advice);
    clearProblems();
    for (const QString& obstacle : check.obstacles)
        std::ignore = placeProblem(obstacleOf(obstacle));
    showStanding();
}

/// The part in which it stands now; none when it is of no field here.
QWidget* ProfileEditor::placeProblem(const Error& error) {
    const QString place = error.detail.section(u':', 1);
    const QString words = wordsBeside(error);
    if (error.code == ErrorCode::AlreadyExists || place == "/name"_L1) {
        m_nameField->setProblem(words);
        return m_nameField->isVisibleTo(this) ? m_nameField : nullptr;
    }
    for (ProfilePart* part : parts())
        if (part->showProblem(place, words))
            return part;
    return nullptr;
}

bool ProfileEditor::showProblem(const Error& error) {
    QWidget* part = placeProblem(error);
    if (part == m_nameField)
        m_name->setFocus();
    else if (part != nullptr)
        m_tabs->setCurrentWidget(part);
    return part != nullptr;
}

void ProfileEditor::askForName() {
    m_nameField->setProblem(tr("Give it a name first."));
    focusName();
}

void ProfileEditor::focusName() {
    m_name->setFocus();
}

void ProfileEditor::askToPublish() {
    const auto& stored = m_standing.stored;
    const int next = stored && stored->publication ? stored->publication->number + 1 : 1;
    const QStringList lines =
        stored && stored->published ? changeLines(*stored->published, m_shown) : QStringList();
    QString text = tr("Version %1 decides from the next call on.").arg(next);
    if (m_kind == ProfileKind::Additional)
        text = tr("Version %1 is asked from the next call on.").arg(next);
    if (!lines.isEmpty())
        text += u'\n' + tr("Different from what is in force:") + u'\n' + lines.join(u'\n');
    m_questionText->setText(text);
    m_confirm->setText(tr("Publish version %1").arg(next));
    setStyleProperty(*m_confirm, "kind", u"primary"_s);
    m_isDeleting = false;
    m_question->show();
    m_confirm->setFocus();
}

void ProfileEditor::askToDelete() {
    const QString name = m_title->text();
    m_questionText->setText(
        tr("Delete %1 with all its versions? This cannot be undone; an export keeps a copy.").arg(name));
    m_confirm->setText(tr("Delete %1").arg(name));
    setStyleProperty(*m_confirm, "kind", u"danger"_s);
    m_isDeleting = true;
    m_question->show();
    m_keep->setFocus(); // Enter alone does nothing that cannot be undone
}

void ProfileEditor::endQuestion() {
    m_question->hide();
    m_isDeleting = false;
}

void ProfileEditor::open(forcepin::ProfileService* profiles) {
    m_try->open(profiles);
    m_impact->open(profiles);
}

void ProfileEditor::close() {
    m_try->close();
    m_impact->close();
}

void ProfileEditor::reset() {
    m_try->reset();
    m_impact->reset();
    show(AuthenticationProfile(), {});
    setHistory({}, 0);
    setStanding({});
}

} // namespace pindesk::ui
