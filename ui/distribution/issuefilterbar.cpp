#include "ui/distribution/issuefilterbar.h"
#include "ui/common/distributiontext.h"
#include "ui/common/errortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

IssueFilterBar::IssueFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_account(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_accountField(new FormField(tr("&Account"), m_account, this))
    , m_open(new QCheckBox(tr("Only PINs that st&ill count"), this)) {
    m_account->setPlaceholderText(tr("12345/678"));
    m_channel->addItem(tr("Any"));
    for (const ledger::Channel channel : ledger::channels)
        m_channel->addItem(channelText(channel), static_cast<int>(channel));
    m_status->addItem(tr("Any"));
    for (const ledger::IssueStatus status : ledger::issueStatuses)
        m_status->addItem(issueStatusText(status), static_cast<int>(status));
    for (QComboBox* box : {m_channel, m_status}) {
        letShrink(*box);
        leaveWheelToPage(*box);
    }
    auto* search = makeButton(tr("Search"), ButtonKind::Plain, this);
    auto* all = makeButton(tr("Clear"), ButtonKind::Plain, this);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(3 * grid);
    fields->addWidget(m_accountField, 1, Qt::AlignTop);
    fields->addWidget(new FormField(tr("&Channel"), m_channel, this), 1, Qt::AlignTop);
    fields->addWidget(new FormField(tr("How &far"), m_status, this), 1, Qt::AlignTop);
    auto* last = new QHBoxLayout;
    last->setSpacing(2 * grid);
    last->addWidget(m_open, 1);
    last->addWidget(search);
    last->addWidget(all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addLayout(fields);
    column->addLayout(last);
    connect(search, &QPushButton::clicked, this, &IssueFilterBar::applied);
    connect(m_account, &QLineEdit::returnPressed, this, &IssueFilterBar::applied);
    connect(all, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT applied();
    });
}

std::optional<distribution::IssueFilter> IssueFilterBar::filter() {
    distribution::IssueFilter filter;
    m_accountField->setProblem({});
    if (const QString account = m_account->text().trimmed(); !account.isEmpty()) {
        const auto number = AccountNumber::parse(account);
        if (!number) {
            m_accountField->setProblem(errorText(number.error()));
            return std::nullopt;
        }
        filter.account = *number;
    }
    if (const QVariant channel = m_channel->currentData(); channel.isValid())
        filter.channel = static_cast<ledger::Channel>(channel.toInt());
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = static_cast<ledger::IssueStatus>(status.toInt());
    filter.onlyOpen = m_open->isChecked();
    return filter;
}

void IssueFilterBar::clear() {
    m_account->clear();
    m_accountField->setProblem({});
    m_channel->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
    m_open->setChecked(false);
}

} // namespace pindesk::ui
