#include "ui/desk/actionscard.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/languagetext.h"
#include "ui/desk/actionbutton.h"
#include "ui/desk/deskmodel.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AdviceCode;

namespace {

/// What is said of the new PIN and the new registration, which only a reset brings.
bool isSaidWithReset(AdviceCode code) {
    return code == AdviceCode::ChangeAtNextSignIn || code == AdviceCode::AskWorkingEmail;
}

} // namespace

ActionsCard::ActionsCard(DeskModel& model, Actions actions, QAction* reply, QAction* counter, QWidget* parent)
    : Card(tr("What to do"), parent)
    , m_model(model)
    , m_actions(std::move(actions))
    , m_reply(reply)
    , m_counter(counter)
    , m_rows(new QVBoxLayout)
    , m_notes(makeLabel({}, TextRole::Body, this))
    , m_sayings(new QVBoxLayout) {
    m_rows->setSpacing(2 * grid);
    content().addLayout(m_rows);
    content().addWidget(m_notes);
    m_sayings->setSpacing(0);
    content().addLayout(m_sayings);
    content().addStretch(1);
}

ActionButton* ActionsCard::button(std::size_t place) {
    while (m_buttons.size() <= place) {
        m_buttons.push_back(new ActionButton(this));
        m_connections.emplace_back();
        m_rows->addWidget(m_buttons.back());
    }
    return m_buttons[place];
}

void ActionsCard::showButton(std::size_t place, QAction* action, bool isBest) {
    ActionButton* row = button(place);
    disconnect(m_connections[place]);
    row->set(action->text().remove(u'&'), action->toolTip(),
             action->shortcut().toString(QKeySequence::NativeText));
    row->setUsable(action->isEnabled(), action->statusTip());
    m_connections[place] = connect(row, &QPushButton::clicked, action, &QAction::trigger);
    row->setBest(isBest);
    row->show();
}

void ActionsCard::fill() {
    if (m_model.view() == nullptr)
        return;
    QStringList notes;
    QStringList sayings;
    std::size_t shown = 0;
    std::optional<AdviceCode> best;
    const bool isToWait = m_model.view()->diagnosis.recommendations.front().code == AdviceCode::WaitForMail;
    for (const pins::Recommendation& advice : m_model.view()->diagnosis.recommendations) {
        const QString say = sayText(advice.code, m_model.view()->language);
        if (QAction* action = m_actions.value(advice.code)) {
            const bool isBest = !best && !isToWait;
            showButton(shown++, action, isBest);
            // What is said with a deed is said when it is done; the best one's opens the talk.
            if (isBest) {
                best = advice.code;
                sayings << say;
            }
        } else if (say.isEmpty()) {
            notes << adviceText(advice.code).action;
        } else if (!isSaidWithReset(advice.code) || best == AdviceCode::ResetPin) {
            sayings << say;
        }
    }
    if (m_model.view()->pinKind == crypto::PinKind::Initial)
        showButton(shown++, m_reply, false);
    if (m_model.rules().hasPages && !m_model.view()->flags.initialized)
        showButton(shown++, m_counter, false);
    for (std::size_t i = shown; i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showSayings(sayings);
}

void ActionsCard::showSayings(const QStringList& sayings) {
    for (qsizetype i = 0; i < sayings.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (m_say.size() == place) {
            m_say.push_back(makeLabel({}, TextRole::Say, this));
            m_sayings->addWidget(m_say.back());
        }
        const QString quoted = tr("“%1”").arg(sayings.at(i));
        m_say[place]->setText(i == 0 ? saidText(quoted) : quoted);
        m_say[place]->show();
    }
    for (auto place = static_cast<std::size_t>(sayings.size()); place < m_say.size(); ++place)
        m_say[place]->hide();
}

/// The first sentence tells that these are to be said, and in which language when it is not the program's.
QString ActionsCard::saidText(const QString& quoted) const {
    const QString& language = m_model.view()->language;
    return isSaidInAnother(language) ? tr("Say, in %1: %2").arg(languageText(language), quoted)
                                     : tr("Say: %1").arg(quoted);
}

void ActionsCard::focusBest() {
    for (ActionButton* row : m_buttons)
        if (row->isVisible() && row->isEnabled()) {
            row->setFocus(Qt::OtherFocusReason);
            return;
        }
}

} // namespace pindesk::ui
