#pragma once
#include "ui/setup/setupstep.h"

class QPushButton;

namespace pindesk::ui {

class ImportPanel;

/// The customers, now or later. The administrator just made is signed in for it.
class ImportStep : public SetupStep {
    Q_OBJECT
public:
    ImportStep(SetupDraft& draft, OpenSite openSite, QWidget* parent = nullptr);
    ~ImportStep() override;

    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString incompleteText() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool mayGoBack() const override { return false; } ///< the site is made
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] bool isNextMain() const override { return draft().hasImported; }
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;
    void lock() override;
    void unlock() override;
    void goOn() override;

private:
    void signIn();

    OpenSite m_openSite;
    ImportPanel* m_panel;
};

} // namespace pindesk::ui
