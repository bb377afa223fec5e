#include "ui/shell/signinpage.h"
#include "ui/common/errortext.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int formWidth = 74;        // characters
constexpr int longestPassword = 512; // units of 128 characters, however they are composed

} // namespace

SignInPage::SignInPage(Submit submit, QWidget* parent)
    : QWidget(parent)
    , m_submit(std::move(submit))
    , m_site(makeLabel({}, TextRole::Title, this))
    , m_environment(makeLabel({}, TextRole::Muted, this))
    , m_heading(makeLabel({}, TextRole::Heading, this))
    , m_explanation(makeLabel({}, TextRole::Muted, this))
    , m_messages(new MessageBar(this))
    , m_nameLabel(makeLabel(tr("&User name"), TextRole::Body, this))
    , m_passwordLabel(makeLabel(tr("&Password"), TextRole::Body, this))
    , m_userName(new QLineEdit(this))
    , m_password(new SecretEdit(this))
    , m_button(makeButton({}, ButtonKind::Primary, this))
    , m_other(makeButton(tr("Sign in as somebody else"), ButtonKind::Link, this))
    , m_forgotten(makeButton(tr("Forgot password?"), ButtonKind::Link, this))
    , m_code(makeButton(tr("I have an invitation or reset code"), ButtonKind::Link, this))
    , m_activity(new ActivityBar(this))
    , m_practice(new QWidget(this))
    , m_practiceRows(new QVBoxLayout(m_practice)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_activity);
    auto* room = new QScrollArea(this); // a low window has no room for all of it
    auto* inner = new QWidget(room);
    inner->setProperty("page", true);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(inner);
    whole->addWidget(room, 1);
    auto* page = new QVBoxLayout(inner);
    page->addStretch(2);
    auto* column = new QVBoxLayout;
    column->setSpacing(3 * grid);
    auto* logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    column->addWidget(logo);
    column->addWidget(m_site);
    column->addWidget(m_environment);
    auto* card = new Card({}, this);
    card->setFixedWidth(roomFor(formWidth, *this));
    addForm(card->content());
    column->addWidget(card);
    m_practiceRows->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_practice);
    m_practice->hide();
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addLayout(column);
    centre->addStretch(1);
    page->addLayout(centre);
    page->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_userName, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherPersonRequested);
    connect(m_code, &QPushButton::clicked, this, &SignInPage::codeRequested);
    connect(m_forgotten, &QPushButton::clicked, this,
            [this] { Q_EMIT forgottenRequested(m_userName->text().trimmed().toLower()); });
    askSignIn();
}

void SignInPage::addForm(QVBoxLayout& column) {
    column.addWidget(m_heading);
    column.addWidget(m_explanation);
    column.addWidget(m_messages);
    m_nameLabel->setBuddy(m_userName);
    m_passwordLabel->setBuddy(m_password);
    m_userName->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_userName->setMaxLength(64);
    m_password->setMaxLength(longestPassword);
    column.addWidget(m_nameLabel);
    column.addWidget(m_userName);
    column.addWidget(m_passwordLabel);
    column.addWidget(m_password);
    column.addSpacing(grid);
    column.addWidget(m_button);
    for (QPushButton* link : {m_other, m_forgotten, m_code})
        column.addWidget(link, 0, Qt::AlignLeading);
    for (QPushButton* quiet : {m_forgotten, m_code}) // most people come to sign in
        quiet->setFont(font());
}

void SignInPage::setSite(const SiteDescription& site) {
    m_supportPhone = site.supportPhone;
    m_site->setText(site.name.isEmpty() ? tr("PinDesk") : site.name);
    m_environment->setText(site.name.isEmpty()
                               ? site.database
                               : tr("%1 · %2").arg(environmentText(site.environment), site.database));
}

void SignInPage::askSignIn(const QString& userName) {
    m_isLocked = false;
    m_heading->setText(tr("Sign in"));
    m_explanation->hide();
    m_button->setText(tr("Sign in"));
    m_other->hide();
    m_forgotten->show();
    m_code->show();
    m_userName->setReadOnly(false);
    m_userName->setText(userName);
    m_password->wipe();
    m_messages->clear();
    setBusy(false);
    (userName.isEmpty() ? m_userName : m_password)->setFocus();
}

void SignInPage::askUnlock(const QString& userName, const QString& why) {
    askSignIn(userName);
    m_isLocked = true;
    m_heading->setText(tr("Locked"));
    m_explanation->setText(why);
    m_explanation->show();
    m_button->setText(tr("Unlock"));
    m_other->show();
    m_forgotten->hide();
    m_code->hide();
    m_userName->setReadOnly(true);
    m_password->setFocus();
}

void SignInPage::submit() {
    if (!m_button->isEnabled())
        return;
    const QString userName = m_userName->text().trimmed().toLower();
    if (userName.isEmpty() || m_password->text().isEmpty()) {
        QLineEdit* missing = userName.isEmpty() ? m_userName : m_password;
        m_messages->show(Tone::Caution,
                         userName.isEmpty() ? tr("Type your user name.") : tr("Type your password."));
        missing->setFocus();
        return;
    }
    m_messages->clear();
    setBusy(true);
    m_submit(userName, m_password->take());
}

void SignInPage::ask(const QString& question, const QString& action, std::function<void()> run) {
    m_messages->show(Tone::Caution, question, action, std::move(run));
}

void SignInPage::showError(const Error& error) {
    setBusy(false);
    m_password->setFocus();
    if (error.code == ErrorCode::SignInRefused && error.detail == "password_expired"_L1)
        return m_messages->show(Tone::Caution, errorText(error), tr("Choose a new password"), [this] {
            Q_EMIT newPasswordRequested(m_userName->text().trimmed().toLower());
        });
    QString text = errorText(error); // of somebody locked it has the number already
    if (error.code == ErrorCode::SignInRefused && error.detail != "locked"_L1 && !m_supportPhone.isEmpty())
        text += u' ' + tr("Help: %1.").arg(m_supportPhone);
    m_messages->show(Tone::Bad, text);
}

void SignInPage::tell(const QString& news) {
    m_messages->show(Tone::Good, news);
}

void SignInPage::showSiteError(const Error& error) {
    m_messages->show(Tone::Bad, errorText(error));
}

void SignInPage::refuse(const QString& why) {
    m_heading->setText(tr("PinDesk cannot start"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_nameLabel, m_userName, m_passwordLabel, m_password,
                                                         m_button, m_forgotten, m_code})
        part->hide();
    m_messages->insist(Tone::Bad, why, tr("Close"), [this] { window()->close(); });
}

void SignInPage::clearSiteError() {
    m_messages->clear();
}

void SignInPage::setBusy(bool isBusy) {
    if (isBusy == !m_button->isEnabled())
        return;
    m_button->setEnabled(!isBusy);
    m_userName->setEnabled(!isBusy);
    m_password->setEnabled(!isBusy);
    if (isBusy)
        m_activity->begin();
    else
        m_activity->end();
}

void SignInPage::setPracticePeople(const std::vector<PracticePerson>& people) {
    qDeleteAll(m_practice->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_practiceRows->addWidget(makeLabel(tr("This is a practice site with invented customers. Sign in as:"),
                                        TextRole::Muted, m_practice));
    for (const PracticePerson& person : people) {
        auto* button =
            makeButton(tr("%1 · %2 · password %3").arg(person.userName, person.roles, person.password),
                       ButtonKind::Link, m_practice);
        connect(button, &QPushButton::clicked, this, [this, person] {
            m_userName->setText(person.userName);
            m_password->setText(person.password);
            submit();
        });
        m_practiceRows->addWidget(button, 0, Qt::AlignLeft);
    }
    m_practice->setVisible(!people.empty());
}

} // namespace pindesk::ui
