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
    , m_days(new QWidget(this))
    , m_from(new QDateEdit(QDate::currentDate().addDays(-30), m_days))
    , m_to(new QDateEdit(QDate::currentDate(), m_days)) {
    m_action->addItem(tr("Everything"), QString());
    for (const QString& action : knownActions())
        m_action->addItem(eventText(action).section(u" ("_s, 0, 0), action);
    m_period->addItems(
        {tr("Any time"), tr("Today"), tr("The last 7 days"), tr("The last 30 days"), tr("Between…")});
    for (QComboBox* box : {m_action, m_period})
        letShrink(*box);
    m_account->setPlaceholderText(tr("12345/678"));
    m_person->setPlaceholderText(tr("User name"));
    auto* fields = new QGridLayout;
    addField(*fields, tr("&Account"), m_account);
    addField(*fields, tr("&Person"), m_person);
    addField(*fields, tr("&Event"), m_action);
    addField(*fields, tr("Pe&riod"), m_period);
    auto* days = new QGridLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    addField(*days, tr("&From"), m_from);
    addField(*days, tr("&To"), m_to);
    auto* conditions = new QVBoxLayout;
    conditions->setSpacing(2 * grid);
    conditions->addLayout(fields);
    conditions->addWidget(m_days, 0, Qt::AlignLeading);
    auto* apply = makeButton(tr("Search"), ButtonKind::Primary, this);
    auto* all = makeButton(tr("Clear"), ButtonKind::Plain, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * grid);
    row->addLayout(conditions, 1);
    row->addWidget(apply, 0, Qt::AlignBottom);
    row->addWidget(all, 0, Qt::AlignBottom);
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

/// Its name stands over it.
void FilterBar::addField(QGridLayout& places, const QString& name, QWidget* field) {
    auto* label = makeLabel(name, TextRole::Muted, field->parentWidget());
    label->setWordWrap(false);
    label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(u'&'));
    const int column = places.count() / 2;
    places.setHorizontalSpacing(3 * grid);
    places.setVerticalSpacing(grid);
    places.addWidget(label, 0, column);
    places.addWidget(field, 1, column);
    places.setColumnStretch(column, 1);
}

void FilterBar::showPeriod() {
    m_days->setVisible(m_period->currentIndex() == Between);
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
