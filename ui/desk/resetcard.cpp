#include "ui/desk/resetcard.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/errortext.h"
#include "ui/common/languagetext.h"
#include "ui/desk/actionlink.h"
#include "ui/desk/deskdrafts.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/reasonbox.h"
#include "ui/desk/surveyrow.h"
#include "ui/desk/timedsecret.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

ResetCard::ResetCard(DeskModel& model, ClipboardGuard& clipboard, QAction* undo, QWidget* parent)
    : Card(tr("Reset the PIN"), parent)
    , m_model(model)
    , m_faces(new QStackedLayout)
    , m_form(new QWidget(this))
    , m_pin(new SecretEdit(m_form))
    , m_eye(makeButton({}, ButtonKind::Plain, m_form))
    , m_generate(makeButton(tr("Generate"), ButtonKind::Plain, m_form))
    , m_pinProblem(makeLabel({}, TextRole::Error, m_form))
    , m_reason(new ReasonBox(m_form))
    , m_reasonProblem(makeLabel({}, TextRole::Error, m_form))
    , m_note(new QLineEdit(m_form))
    , m_problem(makeLabel({}, TextRole::Error, m_form))
    , m_reset(makeButton(tr("Reset PIN"), ButtonKind::Primary, m_form))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, m_form))
    , m_outcome(new QWidget(this))
    , m_newPin(new TimedSecret(clipboard, m_outcome))
    , m_gone(
          makeLabel(tr("The new PIN is hidden again. To show it once more, verify the caller and reveal it "
                       "under Secrets."),
                    TextRole::Muted, m_outcome))
    , m_say(makeLabel({}, TextRole::Say, m_outcome))
    , m_survey(new SurveyRow(model, m_outcome))
    , m_undo(makeButton(tr("Undo the reset"), ButtonKind::Plain, m_outcome))
    , m_done(makeButton(tr("Done"), ButtonKind::Primary, m_outcome)) {
    m_faces->addWidget(buildForm());
    m_faces->addWidget(buildOutcome(undo));
    content().addLayout(m_faces);
    connect(&m_model, &DeskModel::rulesChanged, this, &ResetCard::fillRules);
    connect(&m_model, &DeskModel::undoDone, this, [this](const AccountNumber& account) {
        if (account == m_model.account() && m_faces->currentWidget() == m_outcome) {
            clear();
            Q_EMIT closed();
        }
    });
}

QWidget* ResetCard::buildForm() {
    auto* lines = new QGridLayout(m_form);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(3 * grid);
    lines->setVerticalSpacing(grid + 2);
    lines->setColumnStretch(1, 1);
    const auto label = [&](const QString& words, QWidget* buddy, int line) {
        auto* text = makeLabel(words, TextRole::Body, m_form);
        text->setWordWrap(false);
        text->setBuddy(buddy);
        buddy->setAccessibleName(words);
        lines->addWidget(text, line, 0);
    };
    label(tr("New PIN"), m_pin, 0);
    auto* pinRow = new QHBoxLayout;
    pinRow->setSpacing(2 * grid);
    pinRow->addWidget(m_pin, 1);
    pinRow->addWidget(m_eye);
    pinRow->addWidget(m_generate);
    lines->addLayout(pinRow, 0, 1);
    lines->addWidget(m_pinProblem, 1, 1);
    label(tr("Reason"), m_reason, 2);
    lines->addWidget(m_reason, 2, 1);
    lines->addWidget(m_reasonProblem, 3, 1);
    label(tr("Note"), m_note, 4);
    lines->addWidget(m_note, 4, 1);
    lines->addWidget(m_problem, 5, 1);
    lines->addLayout(makeRow({m_reset, m_cancel}), 6, 1);
    lines->setRowStretch(7, 1);
    m_eye->setIcon(icon("eye"));
    m_eye->setCheckable(true);
    m_generate->setToolTip(tr("A PIN in the site's format is made with the reset"));
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Optional; never a PIN"));
    setRevealed(false);
    fillRules();
    clearProblems();
    connect(m_eye, &QPushButton::toggled, this, &ResetCard::setRevealed);
    connect(m_generate, &QPushButton::clicked, this, &ResetCard::generate);
    connect(m_pin, &QLineEdit::returnPressed, this, [this] { m_reason->setFocus(); });
    connect(m_pin, &QLineEdit::textEdited, m_pinProblem, &QWidget::hide);
    connect(m_note, &QLineEdit::returnPressed, this, &ResetCard::submit);
    connect(m_reset, &QPushButton::clicked, this, &ResetCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    return m_form;
}

QWidget* ResetCard::buildOutcome(QAction* undo) {
    auto* column = new QVBoxLayout(m_outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_newPin);
    column->addWidget(m_gone);
    column->addWidget(m_say);
    column->addWidget(m_survey);
    column->addLayout(makeRow({m_done, m_undo}));
    column->addStretch(1);
    followAction(*m_undo, *undo);
    connect(m_newPin, &TimedSecret::hidden, this, [this] {
        setTitle(tr("The new PIN"));
        m_gone->show();
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    return m_outcome;
}

void ResetCard::fillRules() {
    m_reason->setReasons(m_model.rules().reasons);
    const bool mayType = m_model.rules().mayTypePin;
    setUsable(*m_pin, mayType, tr("On this site initial PINs are generated, not typed."));
    m_eye->setEnabled(mayType);
    m_generate->setEnabled(mayType);
    m_pin->setPlaceholderText(tr("Generated"));
}

void ResetCard::open() {
    if (m_faces->currentWidget() != m_form)
        clear();
    (m_pin->isEnabled() ? static_cast<QWidget*>(m_pin) : m_reason)->setFocus(Qt::ShortcutFocusReason);
}

void ResetCard::generate() {
    m_pin->wipe();
    m_pinProblem->hide();
    m_reason->setFocus();
}

void ResetCard::setRevealed(bool isRevealed) {
    m_pin->setShown(isRevealed);
    m_eye->setIcon(icon(isRevealed ? "hidden" : "eye"));
    m_eye->setAccessibleName(isRevealed ? tr("Hide what you type") : tr("Show what you type"));
    m_eye->setToolTip(m_eye->accessibleName());
}

void ResetCard::submit() {
    if (m_model.view() == nullptr || !m_reset->isEnabled())
        return;
    clearProblems();
    if (m_reason->reason().isEmpty()) {
        m_reasonProblem->setText(tr("Choose the reason first."));
        m_reasonProblem->show();
        m_reason->setFocus();
        return;
    }
    pins::ResetPinRequest request;
    request.reason = m_reason->reason();
    request.note = m_note->text().trimmed();
    if (!m_pin->text().isEmpty())
        request.pin = m_pin->secret(); // the field keeps it until the reset is done
    m_reset->setEnabled(false);
    m_model.resetPin(std::move(request),
                     [this](Result<pins::ResetPinOutcome> outcome) { takeOutcome(std::move(outcome)); });
}

void ResetCard::takeOutcome(Result<pins::ResetPinOutcome> outcome) {
    m_reset->setEnabled(true);
    if (!outcome) {
        tell(outcome.error());
        return;
    }
    m_pin->wipe();
    m_note->clear();
    m_reason->setReason({});
    m_eye->setChecked(false);
    setTitle(tr("The new PIN: read it out"));
    m_gone->hide();
    const QString& language = m_model.view()->language;
    const QString quoted = tr("“%1”").arg(sayText(pins::AdviceCode::ChangeAtNextSignIn, language));
    m_say->setText(isSaidInAnother(language) ? tr("Say, in %1: %2").arg(languageText(language), quoted)
                                             : tr("Say: %1").arg(quoted));
    m_faces->setCurrentWidget(m_outcome);
    m_newPin->show(std::move(outcome->pin));
    m_survey->open();
    m_done->setFocus();
}

void ResetCard::tell(const Error& error) {
    const bool isPin = error.code == ErrorCode::PinRefused || error.field == "pin"_L1;
    const bool isReason = error.field == "reason"_L1;
    QLabel* place = isPin ? m_pinProblem : isReason ? m_reasonProblem : m_problem;
    QString text = errorText(error);
    if (error.code == ErrorCode::ChangedByOther)
        text = tr("Somebody else changed the record: see above. What you typed is still here; reset again if "
                  "it is still right.");
    place->setText(text);
    place->show();
    if (isPin)
        m_pin->setFocus();
    else if (isReason)
        m_reason->setFocus();
    else if (error.field == "note"_L1)
        m_note->setFocus();
}

void ResetCard::clearProblems() {
    for (QLabel* label : {m_pinProblem, m_reasonProblem, m_problem})
        label->hide();
}

void ResetCard::saveTo(DeskDraft& draft) {
    draft.isResetOpen = isVisible() && m_faces->currentWidget() == m_form;
    draft.pin = m_pin->take();
    draft.reason = m_reason->reason();
    draft.note = m_note->text();
}

void ResetCard::restore(DeskDraft& draft) {
    clear();
    m_pin->setText(QString::fromUtf8(draft.pin.view()));
    m_reason->setReason(draft.reason);
    m_note->setText(draft.note);
}

void ResetCard::clear() {
    wipe();
    m_reason->setReason({});
    m_note->clear();
    m_reset->setEnabled(true);
    clearProblems();
    setTitle(tr("Reset the PIN"));
    m_faces->setCurrentWidget(m_form);
}

void ResetCard::wipe() {
    m_pin->wipe();
    m_eye->setChecked(false);
    m_newPin->hideSecret();
}

void ResetCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        Card::keyPressEvent(event);
        return;
    }
    if (m_faces->currentWidget() == m_outcome)
        clear();
    Q_EMIT closed(); // what was typed stays for the next time
}

} // namespace pindesk::ui
