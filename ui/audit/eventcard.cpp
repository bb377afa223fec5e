#include "ui/audit/eventcard.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QJsonDocument>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

EventCard::EventCard(QWidget* parent)
    : Card(tr("Event"), parent)
    , m_title(makeLabel({}, TextRole::Heading, this))
    , m_facts(new Facts(this))
    , m_timeline(makeButton(tr("All of this account"), ButtonKind::Plain, this))
    , m_desk(makeButton(tr("Open at the Desk"), ButtonKind::Plain, this)) {
    content().addWidget(m_title);
    content().addWidget(m_facts);
    content().addStretch(1);
    content().addWidget(m_timeline, 0, Qt::AlignLeading);
    content().addWidget(m_desk, 0, Qt::AlignLeading);
    connect(m_timeline, &QPushButton::clicked, this, [this] { Q_EMIT timelineRequested(m_account); });
    connect(m_desk, &QPushButton::clicked, this, [this] { Q_EMIT deskRequested(m_account); });
    clear();
}

void EventCard::show(const audit::StoredEvent& event) {
    const QString subject = QString::fromUtf8(event.subject);
    m_account = event.account ? subject : QString();
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    m_title->setText(eventText(QString::fromUtf8(event.action), detail));
    Facts::Rows rows{
        {tr("When"), exactMomentText(event.at)},
        {tr("Who"),
         tr("%1, at %2").arg(QString::fromUtf8(event.actorName), QString::fromUtf8(event.workstation))}};
    if (!subject.isEmpty())
        rows.emplace_back(tr("To what"), subjectText(subject));
    if (!event.reason.isEmpty())
        rows.emplace_back(tr("Reason"), reasonText(QString::fromUtf8(event.reason)));
    rows += detailTexts(detail);
    rows.emplace_back(tr("Place in the trail"),
                      tr("event %1 of chain %2").arg(event.sequence).arg(event.writer.value()));
    m_facts->set(rows);
    setUsable(*m_timeline, event.account.has_value(), tr("This event is not about one account."));
    setUsable(*m_desk, event.account && m_mayOpen,
              event.account ? tr("You may not look up accounts.")
                            : tr("This event is not about one account."));
}

void EventCard::clear() {
    m_account.clear();
    m_title->setText(tr("Choose an event in the list."));
    m_facts->set({});
    setUsable(*m_timeline, false, tr("Choose an event in the list."));
    setUsable(*m_desk, false, tr("Choose an event in the list."));
}

void EventCard::setDesk(bool mayOpen) {
    m_mayOpen = mayOpen;
}

} // namespace pindesk::ui
