#pragma once
#include "ui/setup/setupstep.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pindesk::ui {

/// The first run: from nothing to a site one can sign in to. Back loses nothing; nothing is made before the
/// recovery key was typed back. Then customers can be imported and PINs generated.
class SetupWizard : public QWidget {
    Q_OBJECT
public:
    /// `workstation`: its name in the audit trail.
    SetupWizard(const QString& workstation, OpenSite openSite, QWidget* parent = nullptr);

    [[nodiscard]] SetupStep& step() const;

Q_SIGNALS:
    void practiceRequested();
    /// There is a site now, whether or not the steps behind it are done.
    void siteMade(const QString& url);
    /// The site of this workstation: one that was there, or the new one.
    void siteChosen(const QString& url);

private:
    void build();
    void goTo(int index);
    void goOn();
    void goBack();
    void showState();
    void arrange();
    void focusFirst();
    void showEvent(QShowEvent* event) override;

    SetupDraft m_draft;
    staff::SetupService m_service;
    std::vector<SetupStep*> m_steps;
    std::vector<QLabel*> m_names;
    QStackedWidget* m_stack;
    QWidget* m_card = nullptr;
    QHBoxLayout* m_middle = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace pindesk::ui
