#include "ui/setup/setupwizard.h"
#include "ui/setup/administratorstep.h"
#include "ui/setup/choicestep.h"
#include "ui/setup/donestep.h"
#include "ui/setup/importstep.h"
#include "ui/setup/lockstep.h"
#include "ui/setup/placestep.h"
#include "ui/setup/recoverystep.h"
#include "ui/setup/sitestep.h"
#include "ui/shell/idlewatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QRadioButton>
#include <QStackedWidget>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int railWidth = 28, cardWidth = 104, wideCardWidth = 160; // characters
constexpr int cardHeight = 520;
constexpr int idleMinutes = 5; // what a new site begins with

} // namespace

SetupWizard::SetupWizard(const QString& workstation, OpenSite openSite, QWidget* parent)
    : Cover(parent)
    , m_lock(new LockStep(m_draft, openSite, this))
    , m_idle(new IdleWatch(this))
    , m_stack(new QStackedWidget) {
    m_draft.site.workstation = workstation;
    m_steps = {new ChoiceStep(m_draft),
               new PlaceStep(m_draft, m_service),
               new SiteStep(m_draft),
               new AdministratorStep(m_draft),
               new RecoveryStep(m_draft, m_service),
               new ImportStep(m_draft, std::move(openSite)),
               new DoneStep(m_draft)};
    build();
    watch();
    goTo(0);
}

void SetupWizard::watch() {
    for (SetupStep* step : m_steps)
        connect(step, &SetupStep::opened, this, [this] { m_idle->start(idleMinutes); });
    m_stack->addWidget(m_lock);
    connect(m_lock, &SetupStep::changed, this, &SetupWizard::showState);
    connect(m_lock, &SetupStep::finished, this, &SetupWizard::unlock);
    connect(m_idle, &IdleWatch::expired, this,
            [this] { lock(tr("Nobody used the desk for a while. What you entered is still there.")); });
}

void SetupWizard::build() {
    auto* rail = new QVBoxLayout;
    rail->setSpacing(3 * grid);
    auto* logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    rail->addWidget(logo);
    rail->addSpacing(2 * grid);
    for (SetupStep* step : m_steps) {
        m_stack->addWidget(step);
        m_names.push_back(makeLabel(step->title(), TextRole::Muted, this));
        m_names.back()->setFixedWidth(roomFor(railWidth, *this));
        rail->addWidget(m_names.back());
        connect(step, &SetupStep::changed, this, &SetupWizard::showState);
        connect(step, &SetupStep::finished, this, &SetupWizard::goOn);
        connect(step, &SetupStep::siteFound, this, &SetupWizard::siteChosen);
    }
    rail->addStretch(1);
    auto* card = new Card({}, this);
    m_card = card;
    card->content().addWidget(m_stack, 1);
    // After the steps, for the order of Tab.
    m_back = makeButton(tr("&Back"), ButtonKind::Plain, card);
    m_next = makeButton({}, ButtonKind::Primary, card);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    card->content().addLayout(buttons);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(4 * grid);
    m_middle->addStretch(1);
    m_middle->addLayout(rail);
    m_middle->addWidget(card);
    m_middle->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(m_middle);
    column->addStretch(3);
    m_next->setDefault(true);
    m_next->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] { step().goOn(); });
}

SetupStep& SetupWizard::step() const {
    return m_isLocked ? *m_lock : *m_steps[static_cast<std::size_t>(m_current)];
}

void SetupWizard::goTo(int index) {
    m_current = index;
    present();
    step().enter();
    showState();
    focusFirst();
}

void SetupWizard::present() {
    m_stack->setCurrentWidget(&step());
    arrange();
}

void SetupWizard::lock(const QString& why) {
    if (!m_draft.workplace)
        return;
    m_idle->stop();
    step().lock();
    m_draft.workplace.reset(); // its keys go with it
    m_isLocked = true;
    m_lock->setReason(why);
    present();
    m_lock->enter();
    showState();
}

void SetupWizard::unlock() {
    m_isLocked = false;
    m_idle->start(idleMinutes);
    present();
    step().unlock();
    showState();
    focusFirst();
}

QString SetupWizard::unfinishedWork() const {
    return m_isStopping ? QString() : m_steps[static_cast<std::size_t>(m_current)]->unfinishedWork();
}

void SetupWizard::askToStop() {
    step().ask(unfinishedWork(), tr("Stop and close"), [this] { stopWork(); });
}

void SetupWizard::stopWork() {
    SetupStep& working = *m_steps[static_cast<std::size_t>(m_current)];
    m_isStopping = true;
    step().tell(tr("The work is ending; the window closes after it."));
    if (working.unfinishedWork().isEmpty()) {
        Q_EMIT workStopped();
        return;
    }
    connect(&working, &SetupStep::changed, this, [this, &working] {
        if (working.unfinishedWork().isEmpty())
            Q_EMIT workStopped();
    });
    working.stopWork();
}

/// Most steps are a few fields in the middle; a wide one takes what room there is.
void SetupWizard::arrange() {
    const bool isWide = step().isWide();
    m_card->setMinimumWidth(roomFor(cardWidth, *this));
    m_card->setMaximumWidth(roomFor(isWide ? wideCardWidth : cardWidth, *this));
    m_card->setMinimumHeight(isWide ? 0 : cardHeight);
    m_middle->setStretchFactor(m_card, isWide ? 1000 : 0);
    qobject_cast<QVBoxLayout*>(layout())->setStretchFactor(m_middle, isWide ? 1000 : 0);
}

void SetupWizard::focusFirst() {
    const auto fields = step().findChildren<QWidget*>();
    const auto first = std::find_if(fields.begin(), fields.end(), [this](const QWidget* field) {
        const auto* choice = qobject_cast<const QRadioButton*>(field);
        return field->isVisibleTo(this) && (field->focusPolicy() & Qt::TabFocus) != 0 &&
               (choice == nullptr || choice->isChecked());
    });
    (first == fields.end() ? static_cast<QWidget*>(m_next) : *first)->setFocus();
}

void SetupWizard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusFirst();
}

void SetupWizard::goOn() {
    const int index = m_current;
    if (index == 0 && m_draft.choice == SetupChoice::Practice)
        Q_EMIT practiceRequested();
    else if (index + 1 == static_cast<int>(m_steps.size()))
        Q_EMIT siteChosen(m_draft.site.url);
    else {
        if (step().mayGoBack() && !m_steps[static_cast<std::size_t>(index) + 1]->mayGoBack())
            Q_EMIT siteMade(m_draft.site.url);
        goTo(index + 1);
    }
}

void SetupWizard::goBack() {
    goTo(m_current - 1);
}

void SetupWizard::showState() {
    if (m_next == nullptr)
        return;
    const int current = m_current;
    m_back->setVisible(current > 0 && step().mayGoBack());
    m_next->setText(step().nextText());
    setStyleProperty(*m_next, "kind", step().isNextMain() ? u"primary"_s : QString());
    setUsable(*m_next, step().isComplete(), step().incompleteText());
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        QLabel& name = *m_names[static_cast<std::size_t>(i)];
        const QString& title = m_steps[static_cast<std::size_t>(i)]->title();
        name.setText(i < current ? u"✓ "_s + title : title);
        name.setAccessibleName(i == current ? tr("Now: %1").arg(title) : title);
        setTextRole(name, i == current ? TextRole::Strong : TextRole::Muted);
    }
}

} // namespace pindesk::ui
