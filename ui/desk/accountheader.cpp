#include "ui/desk/accountheader.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/languagetext.h"
#include "ui/common/timetext.h"
#include "ui/desk/deskmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;
namespace {

QString joined(std::initializer_list<QString> parts, const QString& between) {
    QStringList words;
    for (const QString& part : parts)
        if (!part.isEmpty())
            words << part;
    return words.join(between);
}

Tone toneOf(AccountState state) {
    switch (state) {
    case AccountState::Active:
        return Tone::Good;
    case AccountState::Waiting:
        return Tone::Caution;
    case AccountState::Inconsistent:
        return Tone::Bad;
    case AccountState::NotRegistered:
        break;
    }
    return Tone::Neutral;
}

/// Sites name the status as they like; one that says that all is well is not worth a word.
bool isRemarkable(const QString& status) {
    static const QStringList usual{u"active"_s, u"a"_s, u"open"_s, u"current"_s, u"1"_s};
    return !status.isEmpty() && !usual.contains(status.toLower());
}

} // namespace

AccountHeader::AccountHeader(DeskModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_number(makeLabel({}, TextRole::Title, this))
    , m_name(makeLabel({}, TextRole::Heading, this))
    , m_address(makeLabel({}, TextRole::Muted, this))
    , m_remark(makeLabel({}, TextRole::Error, this))
    , m_state(new Pill(this))
    , m_flags(makeLabel({}, TextRole::Muted, this))
    , m_undo(makeButton(tr("Undo the reset"), ButtonKind::Link, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6 * grid);
    auto* customer = new QVBoxLayout;
    customer->setSpacing(grid);
    for (QLabel* label : {m_number, m_name, m_address, m_remark})
        customer->addWidget(label);
    customer->addStretch(1);
    auto* state = new QVBoxLayout;
    state->setSpacing(grid + 2);
    state->addWidget(m_state, 0, Qt::AlignRight);
    state->addWidget(m_flags, 0, Qt::AlignRight);
    state->addWidget(m_undo, 0, Qt::AlignRight);
    state->addStretch(1);
    row->addLayout(customer, 1);
    row->addLayout(state);
    m_number->setFont(tabularFont(m_number->font()));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_flags->setWordWrap(false);
    // What comes and goes keeps its place, so that nothing jumps from account to account.
    for (QWidget* widget : {static_cast<QWidget*>(m_remark), static_cast<QWidget*>(m_undo)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
        widget->hide();
    }
    m_remark->setMinimumHeight(fontMetrics().height());
    m_undo->setToolTip(tr("Brings back flags, hint and PIN; nobody sees the PIN (Alt+U)"));
    connect(m_undo, &QPushButton::clicked, this, &AccountHeader::undoRequested);
    connect(&m_model, &DeskModel::accountShown, this, [this] {
        fill();
        announce();
    });
    connect(&m_model, &DeskModel::recordChanged, this, &AccountHeader::fill);
}

void AccountHeader::fill() {
    if (m_model.view() == nullptr)
        return;
    fillCustomer();
    fillState();
}

/// The keyboard stays in the account field: who does not see the record is told that it is there.
void AccountHeader::announce() {
    setAccessibleName(joined({m_number->accessibleName(), m_name->text(), m_state->text()}, u", "_s));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AccountHeader::fillCustomer() {
    const pins::AccountView& view = *m_model.view();
    m_number->setText(view.account.toString());
    m_number->setAccessibleName(tr("Account %1").arg(view.account.toString()));
    const QString person = joined({view.firstName, view.lastName}, u" "_s);
    m_name->setText(joined({person, view.organization}, u" · "_s));
    if (m_name->text().isEmpty())
        m_name->setText(tr("No name in the directory"));
    const QString town = joined({view.city, view.state, view.postalCode}, u" "_s);
    const QString language =
        view.language.isEmpty() ? QString() : tr("speaks %1").arg(languageText(view.language));
    m_address->setText(joined({joined({view.serviceAddress, town}, u", "_s), language}, u" · "_s));
    m_address->setVisible(!m_address->text().isEmpty());
    QStringList remarks;
    if (view.missingSince)
        remarks << tr("Not in the newest extract since %1")
                       .arg(whenText(*view.missingSince, QDateTime::currentMSecsSinceEpoch()));
    if (isRemarkable(view.directoryStatus))
        remarks << tr("Directory status: %1").arg(view.directoryStatus);
    m_remark->setText(remarks.join(u" · "_s));
    m_remark->setVisible(!remarks.isEmpty());
}

void AccountHeader::fillState() {
    const pins::AccountView& view = *m_model.view();
    const AccountState state = pins::stateOf(view.flags);
    m_state->set(stateText(state), toneOf(state));
    const auto word = [](bool value) { return value ? tr("Yes") : tr("No"); };
    m_flags->setText(
        tr("Initialized %1 · Enabled %2 · for %3")
            .arg(word(view.flags.initialized), word(view.flags.enabled),
                 ageText(std::max<Milliseconds>(0, QDateTime::currentMSecsSinceEpoch() - view.pinSetAt))));
    m_undo->setVisible(m_model.undoUntil().has_value());
    if (m_model.undoUntil())
        m_undo->setText(tr("Undo the reset (until %1)").arg(clockText(*m_model.undoUntil())));
}

} // namespace pindesk::ui
