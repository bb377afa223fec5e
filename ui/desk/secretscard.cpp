#include "ui/desk/secretscard.h"
#include "ui/common/errortext.h"
#include "ui/common/issuetext.h"
#include "ui/desk/actionlink.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/reasonbox.h"
#include "ui/desk/surveyrow.h"
#include "ui/desk/timedsecret.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secrettext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SecretsCard::SecretsCard(DeskModel& model, ClipboardGuard& clipboard, QAction* hint, QAction* reveal,
                         QWidget* parent)
    : Card(tr("Secrets"), parent)
    , m_model(model)
    , m_hint(new SecretText(this))
    , m_showHint(makeButton(tr("Show"), ButtonKind::Plain, this))
    , m_pinText(makeLabel({}, TextRole::Muted, this))
    , m_openReveal(makeButton(tr("Reveal"), ButtonKind::Plain, this))
    , m_givenOut(makeLabel({}, TextRole::Muted, this))
    , m_revealRow(new QWidget(this))
    , m_reasonLabel(makeLabel(tr("Reason"), TextRole::Body, this))
    , m_reason(new ReasonBox(m_revealRow))
    , m_reveal(makeButton(tr("Reveal the PIN"), ButtonKind::Primary, m_revealRow))
    , m_pin(new TimedSecret(clipboard, this))
    , m_survey(new SurveyRow(model, this))
    , m_email(makeLabel({}, TextRole::Body, this))
    , m_problem(makeLabel({}, TextRole::Error, this)) {
    buildRows(hint, reveal);
    m_hintEnd.setSingleShot(true);
    m_hintEnd.setInterval(std::chrono::seconds(15));
    connect(&m_hintEnd, &QTimer::timeout, this, &SecretsCard::hideHint);
    connect(m_reveal, &QPushButton::clicked, this, &SecretsCard::reveal);
    connect(m_pin, &TimedSecret::hidden, this, &SecretsCard::fill);
    connect(&m_model, &DeskModel::rulesChanged, this,
            [this] { m_reason->setReasons(m_model.rules().reasons); });
    connect(&m_model, &DeskModel::leaving, this, &SecretsCard::hideSecrets);
    connect(&m_model, &DeskModel::accountShown, this, [this] {
        hideSecrets();
        fill();
    });
    connect(&m_model, &DeskModel::recordChanged, this, &SecretsCard::fill);
}

void SecretsCard::buildRows(QAction* hint, QAction* reveal) {
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(3 * grid);
    lines->setVerticalSpacing(2 * grid);
    lines->setColumnStretch(1, 1);
    lines->addWidget(makeLabel(tr("Hint"), TextRole::Body, this), 0, 0);
    lines->addWidget(m_hint, 0, 1);
    lines->addWidget(m_showHint, 0, 2);
    lines->addWidget(makeLabel(tr("PIN"), TextRole::Body, this), 1, 0);
    lines->addWidget(m_pinText, 1, 1);
    lines->addWidget(m_openReveal, 1, 2);
    auto* column = new QVBoxLayout(m_revealRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_reason);
    column->addWidget(m_reveal, 0, Qt::AlignLeading);
    m_reasonLabel->setBuddy(m_reason);
    lines->addWidget(m_givenOut, 2, 1, 1, 2);
    lines->addWidget(m_reasonLabel, 3, 0, Qt::AlignTop);
    lines->addWidget(m_revealRow, 3, 1, 1, 2);
    lines->addWidget(m_pin, 4, 0, 1, 3);
    lines->addWidget(m_survey, 5, 0, 1, 3);
    lines->addWidget(makeLabel(tr("E-mail"), TextRole::Body, this), 6, 0);
    lines->addWidget(m_email, 6, 1, 1, 2);
    content().addLayout(lines);
    content().addWidget(m_problem);
    content().addStretch(1);
    setRevealOpen(false);
    m_problem->hide();
    m_hint->setAccessibleName(tr("Hint"));
    m_reason->setAccessibleName(tr("Reason for revealing the PIN"));
    m_showHint->setAccessibleName(tr("Show the hint"));
    m_openReveal->setAccessibleName(tr("Reveal the initial PIN"));
    followAction(*m_showHint, *hint);
    followAction(*m_openReveal, *reveal);
}

void SecretsCard::fill() {
    if (m_model.view() == nullptr)
        return;
    const pins::AccountView& view = *m_model.view();
    fillHint();
    const bool isInitial = view.pinKind == crypto::PinKind::Initial;
    m_pinText->setText(isInitial ? tr("••••••  initial PIN") : tr("chosen by the customer, never shown"));
    m_openReveal->setVisible(isInitial && m_revealRow->isHidden() && !m_pin->isShowing());
    if (!isInitial || !m_model.isVerified())
        setRevealOpen(false);
    const Milliseconds now = QDateTime::currentMSecsSinceEpoch();
    QStringList given = givenOutTexts(view, now).first(isInitial ? 1 : 0);
    given << initialPinEndText(view, now);
    given.removeAll(QString());
    m_givenOut->setText(given.join(u" · "_s));
    m_givenOut->setToolTip(givenOutTexts(view, now).join(u'\n'));
    m_givenOut->setVisible(!given.isEmpty());
    if (view.maskedEmail.isEmpty())
        m_email->setText(tr("none given"));
    else
        m_email->setText(view.emailVerified ? tr("%1 (confirmed)").arg(view.maskedEmail)
                                            : tr("%1 (not confirmed)").arg(view.maskedEmail));
}

void SecretsCard::fillHint() {
    const pins::AccountView& view = *m_model.view();
    m_hint->setPlaceholder(!m_model.rules().givesHints ? tr("this site gives no hints")
                           : view.hintPresent          ? u"••••••"_s
                                                       : tr("none left by the customer"));
    m_showHint->setVisible(view.hintPresent && m_model.rules().givesHints);
    if (!view.hintPresent)
        hideHint();
}

void SecretsCard::showHint() {
    m_problem->hide();
    if (!m_hint->isEmpty()) {
        hideHint();
        return;
    }
    m_model.giveHint([this](Result<Secret> hint) {
        if (!hint) {
            tell(hint.error());
            return;
        }
        m_hint->show(std::move(*hint));
        m_showHint->setText(tr("Hide"));
        m_showHint->setAccessibleName(tr("Hide the hint"));
        m_hintEnd.start();
    });
}

void SecretsCard::hideHint() {
    m_hintEnd.stop();
    m_hint->clear();
    m_showHint->setText(tr("Show"));
    m_showHint->setAccessibleName(tr("Show the hint"));
}

void SecretsCard::setRevealOpen(bool isOpen) {
    m_reasonLabel->setVisible(isOpen);
    m_revealRow->setVisible(isOpen);
}

void SecretsCard::openReveal() {
    m_problem->hide();
    setRevealOpen(true);
    m_openReveal->hide();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void SecretsCard::reveal() {
    m_problem->hide();
    if (m_reason->reason().isEmpty()) {
        m_problem->setText(tr("Choose the reason first."));
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    m_reveal->setEnabled(false);
    m_model.revealPin(m_reason->reason(), [this](Result<Secret> pin) {
        m_reveal->setEnabled(true);
        if (!pin) {
            tell(pin.error());
            return;
        }
        setRevealOpen(false);
        m_pin->show(std::move(*pin));
        m_pin->focusHide();
        m_survey->open();
        fill();
    });
}

void SecretsCard::hideSecrets() {
    hideHint();
    m_pin->hideSecret();
    m_survey->close();
    setRevealOpen(false);
    m_reason->setReason({});
    m_reveal->setEnabled(true);
    m_problem->hide();
}

void SecretsCard::setLife(std::chrono::milliseconds life) {
    m_hintEnd.setInterval(life);
    m_pin->setLife(life);
}

void SecretsCard::tell(const Error& error) {
    m_problem->setText(errorText(error));
    m_problem->show();
}

} // namespace pindesk::ui
