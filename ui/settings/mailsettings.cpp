#include "ui/settings/mailhostcard.h"
#include "ui/settings/settingspage.h"
#include <QLocale>

// The part of the page that is about the mail host.
namespace pindesk::ui {

void SettingsPage::connectMail() {
    connect(m_mail, &MailHostCard::passwordRequested, this, &SettingsPage::setMailPassword);
    connect(m_mail, &MailHostCard::checkRequested, this, &SettingsPage::checkMail);
    connect(m_mail, &MailHostCard::testRequested, this, &SettingsPage::sendTest);
    connect(m_mail, &MailHostCard::previewRequested, this, &SettingsPage::previewMail);
}

void SettingsPage::openMail() {
    m_mail->setRights(workplace().may(Right::ChangeSettings), workplace().may(Right::CheckMail),
                      workplace().may(Right::SendMail));
}

void SettingsPage::closed() {
    m_mail->forget();
}

void SettingsPage::readMail() {
    if (!workplace().may(Right::CheckMail))
        return;
    await(workplace().mail->hasPassword(), [this](Result<bool> isSet) {
        if (isSet)
            m_mail->showPassword(*isSet);
    });
    previewMail();
}

void SettingsPage::setMailPassword() {
    Secret password = m_mail->takePassword();
    const bool isErased = password.isEmpty();
    await(workplace().mail->setPassword(std::move(password)), [this, isErased](Result<void> done) {
        if (!done)
            return tell(done.error());
        messages().show(Tone::Good,
                        isErased
                            ? tr("The password of the mail host is erased.")
                            : tr("The password of the mail host is saved. Check the mail host to try it."));
        readMail();
    });
}

void SettingsPage::checkMail() {
    await(workplace().mail->check(), [this](Result<mail::MailCheck> check) {
        if (check)
            return m_mail->showCheck(*check);
        m_mail->stopWaiting();
        tell(check.error());
    });
}

void SettingsPage::sendTest(const QString& address) {
    const QString language = QLocale().name().section(u'_', 0, 0);
    await(workplace().mail->sendTest(address, language),
          [this, address](Result<std::optional<mail::SmtpFailure>> outcome) {
              if (outcome)
                  return m_mail->showTest(address, *outcome);
              m_mail->stopWaiting();
              tell(outcome.error());
          });
}

void SettingsPage::previewMail() {
    await(workplace().mail->preview(m_mail->previewKind(), m_mail->previewLanguage()),
          [this](Result<mail::MailPreview> preview) {
              if (!preview)
                  return tell(preview.error());
              m_mail->showPreview(*preview);
          });
}

} // namespace pindesk::ui
