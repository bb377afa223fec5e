#include "ui/practice/practicepage.h"
#include "ui/common/eventtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QListWidget>
#include <QSettings>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int widestList = 320, iconSize = 18;

/// The language of the interface, as the calls name it.
QString language() {
    return QLocale().name().section(u'_', 0, 0);
}

/// `{forgot}` stands for the words of that reason, as the Desk has them.
QString taskText(const practice::PracticeCall& call) {
    QString text = call.task.in(language());
    for (const practice::CallStep& step : call.steps)
        text.replace(u'{' + step.reason + u'}', PracticePage::tr("“%1”").arg(reasonText(step.reason)));
    return text;
}

QString stepText(const practice::CallStep& step) {
    QString text = eventText(step.deed);
    if (!step.reason.isEmpty())
        text = PracticePage::tr("%1, reason “%2”").arg(text, reasonText(step.reason));
    if (step.has == "note"_L1)
        text = PracticePage::tr("%1, with a note").arg(text);
    return text;
}

QLabel* iconLabel(const char* name, const QColor& color, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setPixmap(iconPixmap(name, iconSize, parent->devicePixelRatioF(), color));
    label->setFixedSize(iconSize, iconSize);
    return label;
}

} // namespace

PracticePage::PracticePage(QWidget* parent)
    : Page({u"practice"_s, tr("Practice"), "speech", {Right::LookUpAccount}}, parent)
    , m_progress(makeLabel({}, TextRole::Muted, this))
    , m_list(new QListWidget(this))
    , m_call(new Card(tr("The call"), this))
    , m_title(makeLabel({}, TextRole::Heading, m_call))
    , m_says(makeLabel({}, TextRole::Say, m_call))
    , m_task(makeLabel({}, TextRole::Body, m_call))
    , m_steps(new QWidget(m_call))
    , m_verdict(makeLabel({}, TextRole::Strong, m_call))
    , m_desk(makeButton(tr("Go to the &Desk"), ButtonKind::Primary, m_call))
    , m_again(makeButton(tr("Start this call again"), ButtonKind::Plain, m_call))
    , m_customer(new CustomerCard(this)) {
    content().addWidget(makeLabel(tr("Calls to try"), TextRole::Title, this));
    content().addWidget(m_progress);
    m_list->setAccessibleName(tr("Calls"));
    m_list->setMaximumWidth(widestList);
    m_list->setMinimumWidth(widestList / 2);
    m_list->setWordWrap(true);
    m_list->setIconSize({iconSize, iconSize});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildCall();
    auto* row = new QHBoxLayout;
    row->setSpacing(4 * grid);
    row->addWidget(m_list, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(4 * grid);
    right->addWidget(m_call);
    right->addWidget(m_customer);
    right->addStretch(1);
    row->addLayout(right, 3);
    content().addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PracticePage::showCall);
    connect(m_list, &QListWidget::itemActivated, m_desk, &QPushButton::click);
    connect(m_again, &QPushButton::clicked, this, &PracticePage::startAgain);
    connect(m_desk, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"desk"_s); });
}

void PracticePage::buildCall() {
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setAccessibleName(tr("What the audit trail shows"));
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2 * grid);
    QVBoxLayout& column = m_call->content();
    column.setSpacing(3 * grid);
    column.addWidget(m_title);
    column.addWidget(m_says);
    column.addWidget(m_task);
    column.addSpacing(grid);
    column.addWidget(makeLabel(tr("What the audit trail shows"), TextRole::Section, m_call));
    column.addWidget(m_steps);
    column.addWidget(m_verdict);
    column.addSpacing(grid);
    column.addLayout(makeRow({m_desk, m_again}));
    m_call->hide();
}

void PracticePage::reset() {
    m_calls.clear();
    m_list->clear();
    m_call->hide();
    m_progress->clear();
}

void PracticePage::refresh() {
    if (isOpen())
        await(workplace().practice->judgeCalls(starts()),
              [this](Result<std::vector<practice::JudgedCall>> calls) {
                  if (calls)
                      take(std::move(*calls));
                  else
                      tell(calls.error(), [this] { refresh(); });
              });
}

// Kept for the person at this computer; the trail keeps what they did before.
practice::CallStarts PracticePage::starts() const {
    practice::CallStarts starts;
    QSettings settings;
    settings.beginGroup(u"practice/"_s + workplace().person.userName);
    for (const QString& call : settings.childKeys())
        starts[call] = settings.value(call).toLongLong();
    return starts;
}

void PracticePage::startAgain() {
    const int row = m_list->currentRow();
    if (row < 0 || !isOpen())
        return;
    QSettings().setValue(
        u"practice/%1/%2"_s.arg(workplace().person.userName, m_calls[static_cast<std::size_t>(row)].call.id),
        QDateTime::currentMSecsSinceEpoch());
    m_desk->setFocus(); // the button goes
    refresh();
}

void PracticePage::recordChanged(AccountId /*account*/) {
    if (isVisible())
        refresh();
}

QWidget* PracticePage::firstFocus() const {
    return m_list;
}

void PracticePage::take(std::vector<practice::JudgedCall> calls) {
    m_calls = std::move(calls);
    const int chosen = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto done = std::count_if(m_calls.begin(), m_calls.end(),
                                    [](const auto& judged) { return judged.progress.isDone; });
    for (const practice::JudgedCall& judged : m_calls) {
        const bool isDone = judged.progress.isDone;
        const QString title = judged.call.title.in(language());
        auto* item =
            new QListWidgetItem(isDone ? icon("success", colors().good.text) : icon("speech"), title, m_list);
        item->setToolTip(title);
        item->setData(Qt::AccessibleTextRole, isDone ? tr("%1, done").arg(title) : title);
    }
    m_progress->setText(
        done == std::ssize(m_calls)
            ? tr("All %1 calls are done. Well answered!").arg(done)
            : tr("%1 of %2 done. Nothing here is real, and nothing is mailed: try whatever you like.")
                  .arg(done)
                  .arg(m_calls.size()));
    m_list->setCurrentRow(std::min(chosen, m_list->count() - 1));
    showCall(m_list->currentRow());
}

void PracticePage::showCall(int index) {
    m_call->setVisible(index >= 0);
    if (index < 0 || index >= std::ssize(m_calls))
        return;
    const practice::JudgedCall& judged = m_calls[static_cast<std::size_t>(index)];
    m_title->setText(judged.call.title.in(language()));
    m_says->setText(judged.call.says.in(language()));
    m_task->setText(taskText(judged.call));
    showSteps(judged);
    const QString& spoiledBy = judged.progress.spoiledBy;
    m_verdict->setVisible(judged.progress.isDone || !spoiledBy.isEmpty());
    setTextRole(*m_verdict, judged.progress.isDone ? TextRole::Strong : TextRole::Error);
    m_verdict->setText(
        judged.progress.isDone
            ? tr("Done.")
            : tr("This should not have happened: %1. Start the call again.").arg(eventText(spoiledBy)));
    m_again->setVisible(m_verdict->isVisibleTo(m_call));
}

void PracticePage::showSteps(const practice::JudgedCall& judged) {
    qDeleteAll(m_steps->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < judged.call.steps.size(); ++i) {
        const bool isDone = i < judged.progress.stepsDone;
        auto* line = new QWidget(m_steps);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2 * grid);
        row->addWidget(
            iconLabel(isDone ? "success" : "clock", isDone ? colors().good.text : colors().muted, line));
        const QString text = stepText(judged.call.steps[i]);
        row->addWidget(makeLabel(isDone ? tr("%1 – done").arg(text) : text,
                                 isDone ? TextRole::Body : TextRole::Muted, line),
                       1);
        m_steps->layout()->addWidget(line);
    }
}

// Icons carry colours of the appearance.
void PracticePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_calls.empty())
        QMetaObject::invokeMethod(
            this, [this] { take(std::move(m_calls)); }, Qt::QueuedConnection);
}

} // namespace pindesk::ui
