#include "ui/forcepin/tryview.h"
#include "ui/common/errortext.h"
#include "ui/common/profiletext.h"
#include "ui/forcepin/callerform.h"
#include "ui/forcepin/tracetable.h"
#include "ui/widgets/await.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pindesk::ui {
using forcepin::Evaluation;
using forcepin::Verdict;
namespace {

constexpr int longestNumber = 80;
constexpr int most = 24; // rows: every scenario in both lists

Tone toneOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Normal:
        return Tone::Good;
    case Verdict::Force:
        return Tone::Caution;
    case Verdict::Activation:
        break;
    }
    return Tone::Neutral;
}

} // namespace

TryView::TryView(QWidget* parent)
    : QWidget(parent)
    , m_isAccount(new QRadioButton(tr("An account"), this))
    , m_isInvented(new QRadioButton(tr("An invented caller"), this))
    , m_number(new QLineEdit(this))
    , m_pin(new SecretEdit(this))
    , m_try(makeButton(tr("Try"), ButtonKind::Primary, this))
    , m_caller(new CallerForm(this))
    , m_numberField(new FormField(tr("Account number"), m_number, this))
    , m_pinField(new FormField(tr("PIN that is entered"), m_pin, this))
    , m_verdict(new Pill(this))
    , m_trigger(makeLabel({}, TextRole::Body, this))
    , m_aged(makeLabel(tr("This was found before the profile or the caller was changed. Try again."),
                       TextRole::Muted, this))
    , m_trace(new TraceTable(this))
    , m_traceTable(makeTable(m_trace, tr("Scenarios in the order in which they were checked"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(makeKinds());
    column->addWidget(m_caller);
    column->addWidget(makePinRow());
    auto* result = new QHBoxLayout;
    result->setSpacing(3 * grid);
    result->addWidget(m_verdict);
    result->addWidget(m_trigger, 1);
    column->addLayout(result);
    column->addWidget(m_aged);
    column->addWidget(m_traceTable);
    column->addStretch(1);
    for (const int words : {TraceTable::Section, TraceTable::Why})
        m_traceTable->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    setFocusProxy(m_number);
    connect(m_isAccount, &QRadioButton::toggled, this, &TryView::showKind);
    connect(m_caller, &CallerForm::edited, this, &TryView::age);
    connect(m_caller, &CallerForm::submitted, this, &TryView::tryOut);
    for (QLineEdit* edit : {m_number, static_cast<QLineEdit*>(m_pin)}) {
        connect(edit, &QLineEdit::textEdited, this, &TryView::age);
        connect(edit, &QLineEdit::returnPressed, this, &TryView::tryOut);
    }
    connect(m_try, &QPushButton::clicked, this, &TryView::tryOut);
    close();
}

QWidget* TryView::makeKinds() {
    auto* kinds = new QWidget(this);
    auto* row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * grid);
    row->addWidget(m_isAccount);
    row->addWidget(m_isInvented);
    row->addStretch(1);
    return kinds;
}

QWidget* TryView::makePinRow() {
    m_number->setMaxLength(longestNumber);
    m_number->setPlaceholderText(QStringLiteral("12345/678"));
    m_pinField->addBeside(m_try);
    auto* places = new QWidget(this);
    m_pinPlaces = new QGridLayout(places); // of the caller form's columns
    m_pinPlaces->setContentsMargins(0, 0, 0, 0);
    m_pinPlaces->setHorizontalSpacing(4 * grid);
    for (int column = 0; column < CallerForm::columns; ++column)
        m_pinPlaces->setColumnStretch(column, 1);
    m_pinPlaces->addWidget(m_numberField, 0, 0, Qt::AlignTop);
    return places;
}

void TryView::open(forcepin::ProfileService* profiles) {
    m_profiles = profiles;
    setUsable(*m_try, true);
}

void TryView::close() {
    m_profiles = nullptr;
    setUsable(*m_try, false, tr("The desk is locked."));
    m_number->clear();
    m_pin->wipe();
    m_caller->clear();
    m_numberField->setProblem({});
    m_isAccount->setChecked(true);
    showKind();
}

void TryView::setProfile(const forcepin::AuthenticationProfile& profile) {
    if (profile == m_profile)
        return;
    const bool isOther = profile.name != m_profile.name;
    m_profile = profile;
    if (isOther)
        clearResult();
    else
        age();
}

void TryView::showKind() {
    m_numberField->setVisible(m_isAccount->isChecked());
    m_pinPlaces->addWidget(m_pinField, 0, m_isAccount->isChecked() ? 1 : 0, Qt::AlignTop);
    m_caller->setVisible(m_isInvented->isChecked());
    clearResult();
}

std::optional<AccountNumber> TryView::account() {
    auto number = AccountNumber::parse(m_number->text());
    if (number)
        return std::move(*number);
    tell(number.error());
    return std::nullopt;
}

void TryView::tryOut() {
    if (m_profiles == nullptr || !m_try->isEnabled())
        return;
    forcepin::TryProfileRequest request;
    request.profile = {m_profile.name, false, m_profile};
    request.pin = m_pin->secret();
    if (m_isInvented->isChecked()) {
        auto facts = m_caller->facts();
        if (!facts)
            return;
        request.caller = std::move(*facts);
    } else {
        const auto number = account();
        if (!number)
            return;
        request.caller = *number;
    }
    send(std::move(request));
}

void TryView::send(forcepin::TryProfileRequest request) {
    clearResult();
    m_numberField->setProblem({});
    await(m_profiles->tryOut(std::move(request)), this,
          [this, question = m_question](Result<Evaluation> evaluation) {
              if (question != m_question)
                  return;
              if (evaluation)
                  showResult(*evaluation);
              else
                  tell(evaluation.error());
          });
}

void TryView::showResult(const Evaluation& evaluation) {
    m_verdict->set(verdictText(evaluation.verdict), toneOf(evaluation.verdict));
    m_trigger->setText(evaluation.trigger         ? tr("Trigger: %1").arg(scenarioText(*evaluation.trigger))
                       : evaluation.trace.empty() ? tr("The profile has no scenario.")
                                                  : tr("No scenario fires."));
    m_trace->show(evaluation);
    fitHeight(*m_traceTable, 1, most);
    m_verdict->show();
    m_trigger->show();
    m_traceTable->setVisible(!evaluation.trace.empty());
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TryView::tell(const Error& error) {
    if (error.field != QLatin1StringView("account"))
        return Q_EMIT failed(error);
    m_numberField->setProblem(errorText(error));
    m_number->setFocus();
}

void TryView::clearResult() {
    ++m_question;
    m_trace->clear();
    for (QWidget* each : std::initializer_list<QWidget*>{m_verdict, m_trigger, m_traceTable, m_aged})
        each->hide();
}

void TryView::age() {
    if (m_verdict->isHidden())
        ++m_question; // what is under way is of an earlier state
    else
        m_aged->show();
}

} // namespace pindesk::ui
