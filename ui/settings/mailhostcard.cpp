#include "ui/settings/mailhostcard.h"
#include "ui/common/mailtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

MailHostCard::MailHostCard(QWidget* parent)
    : Card(tr("Mail: password, check, texts"), parent)
    , m_password(new SecretEdit(this))
    , m_passwordState(makeLabel({}, TextRole::Muted, this))
    , m_savePassword(makeButton(tr("Save"), ButtonKind::Plain, this))
    , m_erasePassword(makeButton(tr("Erase"), ButtonKind::Plain, this))
    , m_check(makeButton(tr("Check the mail host"), ButtonKind::Plain, this))
    , m_address(new QLineEdit(this))
    , m_test(makeButton(tr("Send a test"), ButtonKind::Plain, this))
    , m_result(makeLabel({}, TextRole::Body, this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_subject(makeLabel({}, TextRole::Strong, this))
    , m_text(new QPlainTextEdit(this)) {
    content().setSpacing(4 * grid);
    content().addLayout(makePassword());
    content().addLayout(makeChecks());
    content().addLayout(makePreview());
    connect(m_password, &QLineEdit::textChanged, this, &MailHostCard::showButtons);
    connect(m_address, &QLineEdit::textChanged, this, &MailHostCard::showButtons);
    connect(m_savePassword, &QPushButton::clicked, this, &MailHostCard::passwordRequested);
    connect(m_erasePassword, &QPushButton::clicked, this, [this] {
        m_password->wipe();
        Q_EMIT passwordRequested();
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_isWaiting = true;
        setResult({tr("Trying the mail host…")}, true);
        Q_EMIT checkRequested();
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_isWaiting = true;
        setResult({tr("Sending…")}, true);
        Q_EMIT testRequested(m_address->text());
    });
    connect(m_kind, &QComboBox::activated, this, &MailHostCard::previewRequested);
    connect(m_language, &QComboBox::activated, this, &MailHostCard::previewRequested);
    showButtons();
}

QLayout* MailHostCard::makePassword() {
    auto* name = makeLabel(tr("Password of the mail host"), TextRole::Strong, this);
    name->setBuddy(m_password);
    m_password->setAccessibleName(tr("Password of the mail host"));
    m_password->setMinimumWidth(48 * grid);
    m_savePassword->setAccessibleName(tr("Save the password of the mail host"));
    m_erasePassword->setAccessibleName(tr("Erase the password of the mail host"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(
        makeLabel(tr("Kept sealed: only administrators and the service that sends can open it. Saved "
                     "empty, there is none."),
                  TextRole::Body, this));
    texts->addWidget(m_passwordState);
    // In the columns of the settings above.
    auto* places = new QGridLayout;
    places->setHorizontalSpacing(4 * grid);
    places->setColumnStretch(0, 4);
    places->setColumnStretch(1, 3);
    places->addLayout(texts, 0, 0);
    places->addWidget(m_password, 0, 1, Qt::AlignTop | Qt::AlignLeading);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_savePassword);
    buttons->addWidget(m_erasePassword);
    places->addLayout(buttons, 0, 2, Qt::AlignTop);
    return places;
}

QLayout* MailHostCard::makeChecks() {
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    column->addWidget(makeLabel(tr("Does it work?"), TextRole::Strong, this));
    m_address->setAccessibleName(tr("Address for the test mail"));
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_address->setMinimumWidth(60 * grid);
    column->addWidget(m_check, 0, Qt::AlignLeading);
    column->addLayout(makeRow({m_address, m_test}));
    column->addWidget(m_result);
    m_result->hide();
    return column;
}

QLayout* MailHostCard::makePreview() {
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    auto* heading = makeLabel(tr("What the mails say"), TextRole::Strong, this);
    heading->setBuddy(m_kind);
    m_subject->setBuddy(m_text);
    column->addWidget(heading);
    for (const mail::MailKind kind : mail::mailKinds)
        m_kind->addItem(mailKindText(nameOf(kind)), QString(nameOf(kind)));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_kind->setAccessibleName(tr("Which mail"));
    m_language->setAccessibleName(tr("In which language"));
    column->addLayout(makeRow({m_kind, m_language}));
    column->addWidget(m_subject);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the mail"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 18 + 5 * grid);
    column->addWidget(m_text);
    return column;
}

void MailHostCard::setRights(bool maySetPassword, bool mayCheck, bool maySend) {
    m_maySetPassword = maySetPassword;
    m_mayCheck = mayCheck;
    m_maySend = maySend;
    showButtons();
}

void MailHostCard::showPassword(bool isSet) {
    m_isPasswordSet = isSet;
    m_passwordState->setText(isSet ? tr("A password is set.") : tr("No password is set."));
    showButtons();
}

Secret MailHostCard::takePassword() {
    return m_password->take();
}

void MailHostCard::showCheck(const mail::MailCheck& check) {
    stopWaiting();
    setResult(mailCheckLines(check), check.passed());
}

void MailHostCard::showTest(const QString& address, const std::optional<mail::SmtpFailure>& failure) {
    stopWaiting();
    if (!failure)
        return setResult({tr("The mail host took the test for %1. Look whether it arrives.").arg(address)},
                         true);
    setResult({mailProblemText(*failure), mailAdviceText(nameOf(failure->step))}, false);
}

void MailHostCard::showPreview(const mail::MailPreview& preview) {
    m_subject->setText(preview.subject);
    m_text->setPlainText(preview.text);
}

void MailHostCard::stopWaiting() {
    m_isWaiting = false;
    m_result->hide();
    showButtons();
}

void MailHostCard::forget() {
    m_password->wipe();
    stopWaiting();
}

void MailHostCard::reset() {
    forget();
    m_address->clear();
    m_subject->clear();
    m_text->clear();
}

mail::MailKind MailHostCard::previewKind() const {
    return mail::mailKindFromText(m_kind->currentData().toString()).value_or(mail::MailKind::Test);
}

QString MailHostCard::previewLanguage() const {
    return m_language->currentData().toString();
}

void MailHostCard::setResult(const QStringList& lines, bool isGood) {
    QStringList there = lines;
    there.removeAll(QString());
    m_result->setText(there.join(u'\n'));
    setTextRole(*m_result, isGood ? TextRole::Body : TextRole::Error);
    m_result->setAccessibleName(m_result->text());
    m_result->show();
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    showButtons();
}

void MailHostCard::showButtons() {
    const QString administrators = tr("Administrators do this.");
    setUsable(*m_password, m_maySetPassword, administrators);
    setUsable(*m_savePassword, m_maySetPassword && !m_password->text().isEmpty(),
              m_maySetPassword ? tr("Nothing was typed.") : administrators);
    setUsable(*m_erasePassword, m_maySetPassword && m_isPasswordSet,
              m_maySetPassword ? tr("No password is set.") : administrators);
    const QString waiting = tr("The mail host is being tried.");
    setUsable(*m_check, m_mayCheck && !m_isWaiting,
              m_mayCheck ? waiting : tr("Supervisors and administrators do this."));
    setUsable(*m_address, m_maySend, administrators);
    setUsable(*m_test, m_maySend && !m_isWaiting && !m_address->text().trimmed().isEmpty(),
              !m_maySend    ? administrators
              : m_isWaiting ? waiting
                            : tr("Type the address that it goes to."));
    setUsable(*m_kind, m_mayCheck, tr("Supervisors and administrators do this."));
    setUsable(*m_language, m_mayCheck, tr("Supervisors and administrators do this."));
}

} // namespace pindesk::ui
