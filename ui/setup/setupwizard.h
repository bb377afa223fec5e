#pragma once
#include "ui/setup/setupstep.h"
#include "ui/shell/cover.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pindesk::ui {

class IdleWatch;
class LockStep;

/// The first run: from nothing to a site one can sign in to. Back loses nothing; nothing is made before the
/// recovery key was typed back. Then customers can be imported and PINs generated.
class SetupWizard : public Cover {
    Q_OBJECT
public:
    /// `workstation`: its name in the audit trail.
    SetupWizard(const QString& workstation, OpenSite openSite, QWidget* parent = nullptr);

    /// The one in front.
    [[nodiscard]] SetupStep& step() const;
    [[nodiscard]] QString unfinishedWork() const override;
    void askToStop() override;
    /// From when the administrator is signed in; work under way goes on.
    void lock(const QString& why) override;

Q_SIGNALS:
    void practiceRequested();
    /// There is a site now, whether or not the steps behind it are done.
    void siteMade(const QString& url);
    /// The site of this workstation: one that was there, or the new one.
    void siteChosen(const QString& url);

private:
    void build();
    void watch();
    void goTo(int index);
    void present();
    void unlock();
    void stopWork();
    void goOn();
    void goBack();
    void showState();
    void arrange();
    void focusFirst();
    void showEvent(QShowEvent* event) override;

    SetupDraft m_draft;
    staff::SetupService m_service;
    std::vector<SetupStep*> m_steps;
    LockStep* m_lock;
    int m_current = 0;
    bool m_isLocked = false;
    bool m_isStopping = false;
    IdleWatch* m_idle;
    std::vector<QLabel*> m_names;
    QStackedWidget* m_stack;
    QWidget* m_card = nullptr;
    QHBoxLayout* m_middle = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace pindesk::ui
