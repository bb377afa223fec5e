#pragma once
#include "core/staff/enrolmentservice.h"
#include "ui/enrolment/entrancepage.h"

class QStackedLayout;

namespace pindesk::ui {

/// What people do who cannot sign in yet or any more: a code from a mail, a forgotten password, one that has
/// become too old. Stands before the sign-in page and goes back to it.
class Entrance : public QWidget {
    Q_OBJECT
public:
    Entrance(staff::EnrolmentService& service, SiteDescription site, QWidget* parent = nullptr);

    /// Asks for a code; with one, it is looked at straight away.
    void askCode(const Secret& code = {});
    void askForgotten(const QString& userName);
    /// `why`: what leads here, in words; may be empty.
    void askNewPassword(const QString& userName, const QString& why);

Q_SIGNALS:
    /// Back; `userName` is known when somebody has come through.
    void left(const QString& userName);
    void passwordChanged(const QString& userName);

private:
    void present(EntrancePage* page);
    void openForm(const staff::EnrolmentRules& rules, Secret code);
    void tellEnrolled(const staff::EnrolOutcome& outcome);
    void tellMailed();

    staff::EnrolmentService& m_service;
    SiteDescription m_site;
    QStackedLayout* m_stack;
};

} // namespace pindesk::ui
