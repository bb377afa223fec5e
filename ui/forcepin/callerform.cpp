#include "ui/forcepin/callerform.h"
#include "core/directory/fieldrules.h"
#include "core/directory/phonenumber.h"
#include "ui/common/rowreasontext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QGridLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using directory::MustChangePin;
using pinrules::CallerFacts;
namespace {

constexpr int longestField = 200;

/// Not known, no, yes: what a caller's record may say.
QComboBox* makeAnswerBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItem(CallerForm::tr("Not known"));
    box->addItem(CallerForm::tr("No"), false);
    box->addItem(CallerForm::tr("Yes"), true);
    letShrink(*box);
    leaveWheelToPage(*box);
    return box;
}

std::optional<bool> answerOf(const QComboBox& box) {
    const QVariant answer = box.currentData();
    return answer.isValid() ? std::optional(answer.toBool()) : std::nullopt;
}

QByteArray textOf(const QLineEdit& edit) {
    return edit.text().trimmed().toUtf8();
}

std::string_view viewOf(QByteArrayView bytes) {
    const QByteArrayView trimmed = bytes.trimmed();
    return {trimmed.data(), static_cast<std::size_t>(trimmed.size())};
}

/// What a rule of the directory makes of it; the rule's own copy is overwritten.
Secret secretFrom(directory::CheckedText& checked) {
    Secret secret{QByteArrayView(checked.value)};
    wipe(checked.value.data(), checked.value.size());
    return secret;
}

} // namespace

CallerForm::CallerForm(QWidget* parent)
    : QWidget(parent)
    , m_places(new QGridLayout(this))
    , m_location(new QLineEdit(this))
    , m_customer(new QLineEdit(this))
    , m_ssn(new SecretEdit(this))
    , m_birthDate(new SecretEdit(this))
    , m_zip(new QLineEdit(this))
    , m_country(new QLineEdit(this))
    , m_phones(new QLineEdit(this))
    , m_mustChange(makeAnswerBox(this))
    , m_isSetUp(makeAnswerBox(this))
    , m_pinSetOn(new QLineEdit(this)) {
    m_places->setContentsMargins(0, 0, 0, 0);
    m_places->setHorizontalSpacing(4 * grid);
    m_places->setVerticalSpacing(3 * grid);
    for (int column = 0; column < columns; ++column)
        m_places->setColumnStretch(column, 1);
    add(tr("Location ID"), m_location);
    add(tr("Customer ID"), m_customer);
    m_ssnField = add(tr("SSN"), m_ssn);
    add(tr("ZIP code"), m_zip);
    add(tr("Country"), m_country);
    m_birthDateField = add(tr("Birth date"), m_birthDate);
    m_phonesField = add(tr("Telephone numbers"), m_phones);
    add(tr("Must change the PIN"), m_mustChange)->setNote(tr("What the customer system says."));
    add(tr("Has already set up a PIN"), m_isSetUp);
    m_pinSetOnField = add(tr("PIN set on"), m_pinSetOn);
    // An invented caller's: it may be read while it is typed, and is overwritten like everybody's.
    m_ssn->setShown(true);
    m_birthDate->setShown(true);
    m_ssn->setPlaceholderText(tr("nine digits, or the last four"));
    m_birthDate->setPlaceholderText(u"1961-07-03"_s);
    m_pinSetOn->setPlaceholderText(u"2026-01-31"_s);
    m_country->setPlaceholderText(tr("empty: United States"));
    m_phones->setPlaceholderText(tr("several with ; between"));
}

FormField* CallerForm::add(const QString& label, QLineEdit* edit) {
    edit->setMaxLength(longestField);
    auto* field = new FormField(label, edit, this);
    place(field);
    connect(edit, &QLineEdit::textEdited, this, &CallerForm::edited);
    connect(edit, &QLineEdit::returnPressed, this, &CallerForm::submitted);
    return field;
}

FormField* CallerForm::add(const QString& label, QComboBox* box) {
    auto* field = new FormField(label, box, this);
    place(field);
    connect(box, &QComboBox::activated, this, &CallerForm::edited);
    return field;
}

void CallerForm::place(FormField* field) {
    m_places->addWidget(field, m_fields / columns, m_fields % columns, Qt::AlignTop);
    ++m_fields;
}

void CallerForm::clear() {
    for (QLineEdit* edit : {m_location, m_customer, m_zip, m_country, m_phones, m_pinSetOn})
        edit->clear();
    for (SecretEdit* edit : {m_ssn, m_birthDate})
        edit->wipe();
    for (QComboBox* box : {m_mustChange, m_isSetUp})
        box->setCurrentIndex(0);
    for (FormField* field : {m_ssnField, m_birthDateField, m_phonesField, m_pinSetOnField})
        field->setProblem({});
}

bool CallerForm::accept(FormField* field, QLatin1StringView problem) {
    field->setProblem(problem.isEmpty() ? QString()
                                        : tr("This cannot be used: %1.").arg(rowReasonText(problem)));
    if (!problem.isEmpty())
        field->field().setFocus();
    return problem.isEmpty();
}

bool CallerForm::readPersonal(CallerFacts& facts) {
    const Secret ssn = m_ssn->secret(), birthDate = m_birthDate->secret();
    auto checkedSsn = directory::checkSsn(viewOf(ssn.view()));
    auto checkedDate = directory::checkBirthDate(viewOf(birthDate.view()), {}, directory::systemToday());
    facts.personal.ssnLast4 = secretFrom(checkedSsn);
    facts.personal.birthDate = secretFrom(checkedDate);
    const bool isDate = accept(m_birthDateField, checkedDate.problem);
    return accept(m_ssnField, checkedSsn.problem) && isDate;
}

bool CallerForm::readRecord(CallerFacts& facts) {
    std::vector<directory::Phone> phones;
    const auto phoneProblem = directory::appendPhones(textOf(*m_phones).toStdString(), {}, phones);
    for (const directory::Phone& phone : phones)
        facts.addPhone(QByteArray::fromStdString(phone.digits));
    // A past day like that of a birth, written in the same ways.
    const auto setOn =
        directory::checkBirthDate(textOf(*m_pinSetOn).toStdString(), {}, directory::systemToday());
    if (const auto day = directory::readIsoDate(setOn.value))
        facts.pinSetAt = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::sys_days(*day))
                             .time_since_epoch()
                             .count();
    const bool isDay = accept(m_pinSetOnField, setOn.problem);
    return accept(m_phonesField, phoneProblem) && isDay;
}

std::optional<CallerFacts> CallerForm::facts() {
    CallerFacts facts;
    facts.account = {textOf(*m_location), textOf(*m_customer)};
    facts.postalCode = textOf(*m_zip);
    facts.country = textOf(*m_country);
    if (const auto must = answerOf(*m_mustChange))
        facts.mustChangePin = *must ? MustChangePin::Yes : MustChangePin::No;
    facts.initialized = answerOf(*m_isSetUp);
    // From the last field to the first: the first that is wrong has the focus in the end.
    const bool isRecord = readRecord(facts);
    if (!readPersonal(facts) || !isRecord)
        return {};
    return facts;
}

} // namespace pindesk::ui
