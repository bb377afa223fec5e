#pragma once
#include "app/console/practicedesk.h"
#include "ui/setup/setupwizard.h"

namespace pindesk::console {

/// The first run of a workstation: the wizard in the window, then the site it ended with, or the practice
/// site.
class SetupDesk : public QObject {
    Q_OBJECT
public:
    explicit SetupDesk(Console& console, QObject* parent = nullptr);

private:
    void practise();
    void keep(const QString& url);
    void open(const QString& url);

    Console& m_console;
    std::unique_ptr<PracticeDesk> m_practice;
};

} // namespace pindesk::console
