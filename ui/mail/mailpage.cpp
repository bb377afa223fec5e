#include "ui/mail/mailpage.h"
#include "core/mail/mailservice.h"
#include "ui/common/mailtext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using mail::MailEntry;
namespace {

constexpr int pageSize = 100;

} // namespace

MailPage::MailPage(QWidget* parent)
    : Page({u"mail"_s, tr("Mail"), "mail", {Right::ReadMailQueue}}, parent)
    , m_states(new QComboBox(this))
    , m_rows(new TextTable({tr("Queued"), tr("What for"), tr("To"), tr("State"), tr("Next try")}, {}, this))
    , m_table(makeTable(m_rows, tr("Mails"), this))
    , m_none(makeLabel({}, TextRole::Muted, this))
    , m_more(makeButton(tr("Older mails"), ButtonKind::Plain, this))
    , m_heading(makeLabel({}, TextRole::Strong, this))
    , m_particulars(makeLabel({}, TextRole::Muted, this))
    , m_problem(makeLabel({}, TextRole::Body, this))
    , m_advice(makeLabel({}, TextRole::Muted, this))
    , m_retry(makeButton(tr("Send again"), ButtonKind::Plain, this)) {
    content().addWidget(makeListCard(), 1);
    m_mailCard = makeMailCard();
    content().addWidget(m_mailCard);
    connect(m_states, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (!m_entries.empty())
            read(mail::MailPlace{m_entries.back().createdAt, m_entries.back().id});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MailPage::showChosen);
    connect(m_retry, &QPushButton::clicked, this, &MailPage::retry);
}

QWidget* MailPage::makeListCard() {
    auto* card = new Card(tr("Outbox"), this);
    m_states->setAccessibleName(tr("Which mails"));
    m_states->addItem(tr("All mails"), QString());
    for (const QString& state : {u"waiting"_s, u"refused"_s, u"bounced"_s, u"cancelled"_s, u"sent"_s})
        m_states->addItem(mailStateText(state), state);
    auto* row = new QHBoxLayout;
    auto* label = makeLabel(tr("Show"), TextRole::Body, card);
    label->setWordWrap(false);
    label->setBuddy(m_states);
    row->setSpacing(2 * grid);
    row->addWidget(label);
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(m_more);
    card->content().addLayout(row);
    card->content().addWidget(m_none);
    card->content().addWidget(m_table, 1);
    m_table->setMinimumHeight(50 * grid);
    return card;
}

QWidget* MailPage::makeMailCard() {
    auto* card = new Card(tr("This mail"), this);
    for (QLabel* label : {m_heading, m_particulars, m_problem, m_advice})
        card->content().addWidget(label);
    auto* row = new QHBoxLayout;
    row->addWidget(m_retry);
    row->addStretch(1);
    card->content().addLayout(row);
    return card;
}

QWidget* MailPage::firstFocus() const {
    return m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_states;
}

void MailPage::opened() {
    m_none->setText(tr("Reading…"));
    show();
}

void MailPage::closed() {
    m_entries.clear(); // addresses are for whoever is signed in
    show();
}

void MailPage::reset() {
    m_states->setCurrentIndex(0);
    m_wanted.reset();
    messages().clear();
}

void MailPage::refresh() {
    if (isOpen())
        read();
}

void MailPage::mailMoved() {
    if (isOpen() && isVisible())
        read();
}

void MailPage::read(std::optional<mail::MailPlace> after) {
    await(workplace().mail->list(m_states->currentData().toString(), after, pageSize),
          [this, after](Result<std::vector<MailEntry>> entries) {
              if (!entries)
                  return tell(entries.error(), [this, after] { read(after); });
              if (const MailEntry* entry = chosen())
                  m_wanted = entry->id;
              if (!after)
                  m_entries.clear();
              m_entries.insert(m_entries.end(), entries->begin(), entries->end());
              m_more->setVisible(entries->size() == std::size_t{pageSize});
              m_none->setText(m_states->currentIndex() == 0 ? tr("There is no mail yet.")
                                                            : tr("There is no such mail."));
              show();
          });
}

void MailPage::show() {
    QList<QStringList> rows;
    int current = m_entries.empty() ? -1 : 0;
    for (const MailEntry& entry : m_entries) {
        if (entry.id == m_wanted)
            current = static_cast<int>(rows.size());
        rows.append({momentText(entry.createdAt), mailKindText(entry.kind), entry.address,
                     mailStateText(entry.state),
                     entry.nextAttemptAt ? momentText(*entry.nextAttemptAt) : QString()});
    }
    m_rows->setRows(std::move(rows));
    m_table->setVisible(!m_entries.empty());
    m_none->setVisible(m_entries.empty());
    if (m_entries.empty())
        m_more->hide();
    if (current >= 0)
        m_table->setCurrentIndex(m_rows->index(current, 0));
    showChosen();
}

const MailEntry* MailPage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row < 0 || static_cast<std::size_t>(row) >= m_entries.size()
               ? nullptr
               : &m_entries[static_cast<std::size_t>(row)];
}

void MailPage::showChosen() {
    const MailEntry* entry = chosen();
    m_mailCard->setVisible(entry != nullptr);
    if (entry == nullptr || !isOpen())
        return;
    m_heading->setText(entry->name.isEmpty() ? entry->address
                                             : u"%1 <%2>"_s.arg(entry->name, entry->address));
    QStringList particulars{mailKindText(entry->kind), mailStateText(entry->state)};
    if (entry->account)
        particulars << tr("account %1").arg(entry->account->toString());
    if (!entry->userName.isEmpty())
        particulars << tr("user %1").arg(entry->userName);
    if (entry->attempts > 1)
        particulars << tr("tried %1 times").arg(entry->attempts);
    if (entry->sentAt)
        particulars << tr("sent %1").arg(momentText(*entry->sentAt));
    if (entry->expiresAt)
        particulars << tr("its link ends %1").arg(momentText(*entry->expiresAt));
    m_particulars->setText(particulars.join(u" · "_s));
    const bool isOpenCase = entry->state != "sent"_L1;
    m_problem->setText(isOpenCase ? mailProblemText(entry->failedStep, entry->lastError) : QString());
    m_advice->setText(isOpenCase ? mailAdviceText(entry->failedStep) : QString());
    if (entry->state == "cancelled"_L1)
        m_advice->setText(tr("It waited until its link was no longer good. Have a new one made."));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_advice->setVisible(!m_advice->text().isEmpty());
    const bool maySend = workplace().may(Right::SendMail);
    setUsable(*m_retry, entry->canRetry && maySend,
              maySend ? tr("This mail has left, or its text is erased.")
                      : tr("Administrators send mail again."));
}

void MailPage::retry() {
    const MailEntry* entry = chosen();
    if (entry == nullptr)
        return;
    await(workplace().mail->retry(entry->id), [this](Result<void> done) {
        if (!done) {
            tell(done.error());
        } else {
            messages().show(Tone::Good, tr("It is sent again at the next opportunity."));
        }
        read();
    });
}

} // namespace pindesk::ui
