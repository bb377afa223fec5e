#include "ui/enrolment/entrance.h"
#include "ui/enrolment/changepasswordpage.h"
#include "ui/enrolment/codepage.h"
#include "ui/enrolment/endpage.h"
#include "ui/enrolment/enrolmentpage.h"
#include "ui/enrolment/forgotpage.h"
#include <QStackedLayout>

namespace pindesk::ui {
using staff::EnrolmentRules;
using staff::EnrolOutcome;
using staff::LinkPurpose;

Entrance::Entrance(staff::EnrolmentService& service, SiteDescription site, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_site(std::move(site))
    , m_stack(new QStackedLayout(this)) {}

/// One page at a time: of what was typed into the last one nothing is left.
void Entrance::present(EntrancePage* page) {
    QWidget* before = m_stack->currentWidget();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (before != nullptr) {
        before->hide();
        before->deleteLater(); // it may be asking for this
    }
    if (QWidget* first = page->firstFocus())
        first->setFocus();
}

void Entrance::askCode(const Secret& code) {
    auto* page = new CodePage(m_service, m_site, this);
    connect(page, &EntrancePage::left, this, [this] { Q_EMIT left({}); });
    page->onOpened(
        [this](const EnrolmentRules& rules, Secret opened) { openForm(rules, std::move(opened)); });
    present(page);
    if (!code.isEmpty())
        page->setCode(code);
}

void Entrance::openForm(const EnrolmentRules& rules, Secret code) {
    auto* page = new EnrolmentPage(m_service, m_site, rules, std::move(code), this);
    connect(page, &EntrancePage::left, this, [this] { Q_EMIT left({}); });
    connect(page, &EnrolmentPage::enrolled, this, &Entrance::tellEnrolled);
    present(page);
}

void Entrance::tellEnrolled(const EnrolOutcome& outcome) {
    const bool isNew = outcome.purpose == LinkPurpose::Enrol;
    auto* page = new EndPage(
        m_site,
        {isNew ? tr("You are enrolled") : tr("The password is changed"),
         tr("Sign in as %1 with the password that you have just chosen.").arg(outcome.userName),
         outcome.hasKeys ? QString()
                         : tr("To work with PINs you also need keys, which an administrator gives you again: "
                              "call %1.")
                               .arg(m_site.supportPhone),
         tr("Go to sign-in"),
         {}},
        this);
    const auto leave = [this, userName = outcome.userName] { Q_EMIT left(userName); };
    connect(page, &EndPage::wentOn, this, leave);
    connect(page, &EntrancePage::left, this, leave);
    present(page);
}

void Entrance::askForgotten(const QString& userName) {
    auto* page = new ForgotPage(m_service, m_site, userName, this);
    connect(page, &EntrancePage::left, this, [this] { Q_EMIT left({}); });
    connect(page, &ForgotPage::mailed, this, &Entrance::tellMailed);
    present(page);
}

void Entrance::tellMailed() {
    auto* page = new EndPage(
        m_site,
        {tr("Look into your mail"),
         tr("If that was right, a mail with a link is on its way to the address on record. Open the link, or "
            "paste its code here."),
         m_site.supportPhone.isEmpty()
             ? tr("It does not come? Look among unwanted mail, then ask an administrator.")
             : tr("It does not come? Look among unwanted mail, then call %1.").arg(m_site.supportPhone),
         tr("I have the code"), tr("Back to sign-in")},
        this);
    connect(page, &EndPage::wentOn, this, [this] { askCode(); });
    connect(page, &EntrancePage::left, this, [this] { Q_EMIT left({}); });
    present(page);
}

void Entrance::askNewPassword(const QString& userName, const QString& why) {
    auto* page = new ChangePasswordPage(m_service, m_site, userName, why, this);
    connect(page, &EntrancePage::left, this, [this, userName] { Q_EMIT left(userName); });
    connect(page, &ChangePasswordPage::changed, this, [this, userName] { Q_EMIT passwordChanged(userName); });
    present(page);
}

} // namespace pindesk::ui
