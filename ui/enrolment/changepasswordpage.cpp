#include "ui/enrolment/changepasswordpage.h"
#include "ui/common/errortext.h"
#include "ui/enrolment/newpasswordfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/secretedit.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::EnrolmentRules;

ChangePasswordPage::ChangePasswordPage(staff::EnrolmentService& service, const SiteDescription& site,
                                       const QString& userName, const QString& why, QWidget* parent)
    : EntrancePage(tr("Change the password of %1").arg(userName), site, parent)
    , m_service(service)
    , m_userName(userName)
    , m_password(new SecretEdit(this))
    , m_passwordField(new FormField(tr("&Current password"), m_password, this))
    , m_new(new NewPasswordFields(tr("New &password"), tr("New password once &more"), this)) {
    setExplanation(why);
    m_password->setMaxLength(512);
    column().addWidget(m_passwordField);
    column().addWidget(m_new);
    addButtons(tr("Change the password"), tr("Cancel"));
    connect(m_password, &QLineEdit::returnPressed, this,
            [this] { m_new->passwordField().field().setFocus(); });
    connect(m_new, &NewPasswordFields::submitted, this, &ChangePasswordPage::submit);
    readRules();
}

QWidget* ChangePasswordPage::firstFocus() const {
    return m_password;
}

void ChangePasswordPage::readRules() {
    ui::await(m_service.passwordRulesOfSite(), this, [this](Result<EnrolmentRules> rules) {
        if (!rules) {
            messages().show(Tone::Bad, errorText(rules.error()), tr("Try again"), [this] {
                messages().clear();
                readRules();
            });
            return;
        }
        m_rules = std::move(*rules);
        m_knowsRules = true;
        m_new->setJudge([this](const Secret& password) {
            return staff::EnrolmentService::passwordRules(password, m_userName, m_rules);
        });
    });
}

void ChangePasswordPage::submit() {
    if (isBusy() || !m_knowsRules)
        return;
    messages().clear();
    m_passwordField->setProblem({});
    m_new->clearProblems();
    if (m_password->text().isEmpty())
        return tellAt(*m_passwordField, tr("Type the password that you have now."), true);
    if (const auto checked = checkNew(); !checked) {
        m_new->wipe();
        return show(checked.error());
    }
    staff::ChangePasswordRequest request;
    request.userName = m_userName;
    request.password = m_password->take();
    request.newPassword = m_new->password();
    await(m_service.changePassword(std::move(request)), [this](const Result<void>& changed) {
        m_new->wipe();
        if (!changed)
            return show(changed.error());
        Q_EMIT this->changed();
    });
}

Result<void> ChangePasswordPage::checkNew() const {
    const Secret password = m_new->password();
    if (password.isEmpty())
        return fail(ErrorCode::InvalidInput, u"password"_s, u"missing"_s);
    PINDESK_CHECK(
        staff::checkPassword(password, QStringList{m_userName} + m_rules.bootstrapNames, m_rules.password));
    const Secret again = m_new->confirmation();
    if (!again.equals(password))
        return fail(ErrorCode::InvalidInput, u"confirmation"_s,
                    again.isEmpty() ? u"missing"_s : u"mismatch"_s);
    return {};
}

void ChangePasswordPage::show(const Error& error) {
    if (error.code == ErrorCode::InvalidInput)
        return tellAt(error.field == "confirmation"_L1 ? m_new->confirmationField() : m_new->passwordField(),
                      errorText(error), true);
    tell(error);
    m_password->setFocus();
}

} // namespace pindesk::ui
