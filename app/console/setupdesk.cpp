#include "app/console/setupdesk.h"
#include "app/console/firstworkplace.h"
#include "app/workstation/configuration.h"

namespace pindesk::console {

SetupDesk::SetupDesk(Console& console, QObject* parent)
    : QObject(parent)
    , m_console(console) {
    auto* wizard = new ui::SetupWizard(workstation::workstationName(), openFirstWorkplace);
    m_console.window().showFirst(wizard);
    connect(wizard, &ui::SetupWizard::practiceRequested, this, &SetupDesk::practise);
    connect(wizard, &ui::SetupWizard::siteMade, this, &SetupDesk::keep);
    connect(wizard, &ui::SetupWizard::siteChosen, this, &SetupDesk::open);
}

// For this time only: the next start asks again, unless a site was made or opened.
void SetupDesk::practise() {
    m_practice = std::make_unique<PracticeDesk>(m_console, false);
}

// A window that is closed before the customers are in must not forget the site. A failure is told by open(),
// which tries again.
void SetupDesk::keep(const QString& url) {
    (void)workstation::saveSite(url);
}

void SetupDesk::open(const QString& url) {
    const auto site = storage::SiteUrl::parse(url);
    if (!site)
        return; // the wizard has tested it
    ui::MainWindow& window = m_console.window();
    window.showFirst(nullptr);
    m_console.open(*site);
    if (const auto saved = workstation::saveSite(url); !saved)
        window.signIn().showError(saved.error());
}

} // namespace pindesk::console
