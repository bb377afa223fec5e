#pragma once
#include "core/staff/enrolmentservice.h"
#include "ui/enrolment/entrancepage.h"

namespace pindesk::ui {

class CodeEdit;

/// *Paste code*: the link or code of an invitation, or for a new password.
class CodePage : public EntrancePage {
    Q_OBJECT
public:
    CodePage(staff::EnrolmentService& service, const SiteDescription& site, QWidget* parent = nullptr);

    /// Puts in what was pasted or clicked, and looks at once whether it is good.
    void setCode(const Secret& code);
    [[nodiscard]] QWidget* firstFocus() const override;
    using Opened = std::function<void(const staff::EnrolmentRules& rules, Secret code)>;
    void onOpened(Opened opened) { m_opened = std::move(opened); }

protected:
    void submit() override;

private:
    void judge();

    staff::EnrolmentService& m_service;
    CodeEdit* m_code;
    FormField* m_field;
    Opened m_opened;
};

} // namespace pindesk::ui
