#pragma once
#include "ui/setup/setupstep.h"

namespace pindesk::ui {

class SecretEdit;

/// Stands before the steps behind the site's making when nobody used them for a while: the administrator's
/// password opens them again.
class LockStep : public SetupStep {
    Q_OBJECT
public:
    LockStep(SetupDraft& draft, OpenSite openSite, QWidget* parent = nullptr);

    /// Why it stands there, in words.
    void setReason(const QString& why);
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString incompleteText() const override;
    [[nodiscard]] QString nextText() const override { return tr("&Unlock"); }
    [[nodiscard]] bool mayGoBack() const override { return false; }
    void goOn() override;

private:
    OpenSite m_openSite;
    QLabel* m_why;
    SecretEdit* m_password;
};

} // namespace pindesk::ui
