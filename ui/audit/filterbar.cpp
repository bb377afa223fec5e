#include "ui/audit/filterbar.h"
#include "ui/common/eventtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

enum Period { Always, Today, Week, Month, Between };

Milliseconds startOf(QDate day) {
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : Card({}, parent)
    , m_account(new QLineEdit(this))
    , m_person(new QLineEdit(this))
    , m_action(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(QDate::currentDate().addDays(-30), this))
    , m_to(new QDateEdit(QDate::currentDate(), this)) {
    m_action->addItem(tr("Everything"), QString());
    for (const QString& action : knownActions())
        m_action->addItem(eventText(action).section(u" ("_s, 0, 0), action);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(18);
    m_period->addItems(
        {tr("Any time"), tr("Today"), tr("The last 7 days"), tr("The last 30 days"), tr("Between…")});
    m_account->setPlaceholderText(tr("12345/678"));
    m_person->setPlaceholderText(tr("User name"));
    auto* row = new QGridLayout;
    row->setHorizontalSpacing(3 * grid);
    row->setVerticalSpacing(grid);
    const std::pair<QString, QWidget*> fields[] = {{tr("&Account"), m_account}, {tr("&Person"), m_person},
                                                   {tr("&Event"), m_action},    {tr("Pe&riod"), m_period},
                                                   {tr("&From"), m_from},       {tr("&To"), m_to}};
    int column = 0;
    for (const auto& [name, field] : fields) {
        auto* label = makeLabel(name, TextRole::Muted, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        row->addWidget(label, 0, column);
        row->addWidget(field, 1, column);
        row->setColumnStretch(column++, field == m_from || field == m_to ? 0 : 2);
    }
    auto* apply = makeButton(tr("Search"), ButtonKind::Primary, this);
    auto* all = makeButton(tr("Clear"), ButtonKind::Plain, this);
    row->addWidget(apply, 1, column++);
    row->addWidget(all, 1, column);
    content().addLayout(row);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setMinimumWidth(32 * grid);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
    showPeriod();
    connect(m_period, &QComboBox::currentIndexChanged, this, &FilterBar::showPeriod);
    connect(apply, &QPushButton::clicked, this, &FilterBar::applied);
    connect(m_account, &QLineEdit::returnPressed, this, &FilterBar::applied);
    connect(m_person, &QLineEdit::returnPressed, this, &FilterBar::applied);
    connect(all, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT applied();
    });
}

void FilterBar::showPeriod() {
    const bool isBetween = m_period->currentIndex() == Between;
    for (QDateEdit* edit : {m_from, m_to})
        setUsable(*edit, isBetween, tr("Choose the period “Between…” to give the days."));
}

Result<audit::EventFilter> FilterBar::filter() const {
    audit::EventFilter filter;
    if (const QString account = m_account->text().trimmed(); !account.isEmpty()) {
        PINDESK_TRY(filter.account, AccountNumber::parse(account));
    }
    filter.actor = m_person->text().trimmed().toLower();
    filter.action = m_action->currentData().toString();
    const QDate today = QDate::currentDate();
    switch (m_period->currentIndex()) {
    case Today:
        filter.from = startOf(today);
        break;
    case Week:
        filter.from = startOf(today.addDays(-6));
        break;
    case Month:
        filter.from = startOf(today.addDays(-29));
        break;
    case Between:
        filter.from = startOf(m_from->date());
        filter.to = startOf(m_to->date().addDays(1)); // the whole last day
        break;
    default:
        break;
    }
    return filter;
}

void FilterBar::setAccount(const QString& account) {
    clear();
    m_account->setText(account);
}

void FilterBar::clear() {
    m_account->clear();
    m_person->clear();
    m_action->setCurrentIndex(0);
    m_period->setCurrentIndex(Always);
}

QWidget* FilterBar::firstField() const {
    return m_account;
}

} // namespace pindesk::ui
