#include "ui/enrolment/entrancepage.h"
#include "ui/common/errortext.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

namespace pindesk::ui {
namespace {

constexpr int formWidth = 88; // characters

} // namespace

EntrancePage::EntrancePage(const QString& title, const SiteDescription& site, QWidget* parent)
    : QWidget(parent)
    , m_site(site)
    , m_activity(new ActivityBar(this))
    , m_explanation(makeLabel({}, TextRole::Muted))
    , m_messages(new MessageBar)
    , m_column(new QVBoxLayout) {
    setAccessibleName(title);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->addWidget(m_activity);
    page->addWidget(scroll, 1);
    auto* ground = new QWidget;
    ground->setProperty("page", true);
    auto* middle = new QVBoxLayout(ground);
    middle->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    auto* head = new QHBoxLayout;
    head->setSpacing(3 * grid);
    auto* logo = new QLabel(ground);
    logo->setPixmap(applicationIcon().pixmap(QSize(32, 32), devicePixelRatioF()));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(site.name.isEmpty() ? tr("PinDesk") : site.name, TextRole::Heading, ground));
    names->addWidget(makeLabel(site.name.isEmpty()
                                   ? site.database
                                   : tr("%1 · %2").arg(environmentText(site.environment), site.database),
                               TextRole::Muted, ground));
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto* card = new Card({}, ground);
    card->setFixedWidth(roomFor(formWidth, *this));
    m_card = &card->content();
    m_card->setSpacing(3 * grid);
    QLabel* heading = makeLabel(title, TextRole::Title, card);
    heading->setWordWrap(true); // it may have a name in it
    m_card->addWidget(heading);
    m_card->addWidget(m_explanation);
    m_card->addWidget(m_messages);
    m_column->setSpacing(3 * grid);
    m_card->addLayout(m_column);
    m_explanation->hide();
    auto* stack = new QVBoxLayout;
    stack->setSpacing(3 * grid);
    stack->addLayout(head);
    stack->addWidget(card);
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addLayout(stack);
    centre->addStretch(1);
    middle->addStretch(2);
    middle->addLayout(centre);
    middle->addStretch(3);
    scroll->setWidget(ground);
}

void EntrancePage::setExplanation(const QString& text) {
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void EntrancePage::addButtons(const QString& goOn, const QString& cancel) {
    m_goOn = makeButton(goOn, ButtonKind::Primary, this);
    m_cancel = makeButton(cancel, ButtonKind::Plain, this);
    m_cancel->setVisible(!cancel.isEmpty());
    m_card->addSpacing(grid);
    m_card->addLayout(makeRow({m_goOn, m_cancel}));
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (!m_isBusy)
            submit();
    });
    connect(m_cancel, &QPushButton::clicked, this, &EntrancePage::left);
}

QWidget* EntrancePage::goOnButton() const {
    return m_goOn;
}

void EntrancePage::tell(const Error& error) {
    m_messages->show(Tone::Bad, errorText(error));
}

void EntrancePage::tellAt(FormField& field, const QString& problem, bool isFirst) {
    field.setProblem(problem);
    if (isFirst)
        field.field().setFocus();
}

void EntrancePage::setBusy(bool isBusy) {
    m_isBusy = isBusy; // the button stays as it is: disabled, it would lose the keyboard
    if (isBusy)
        m_activity->begin();
    else
        m_activity->end();
}

void EntrancePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_isBusy)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
