#pragma once
#include "app/console/pictures.h"
#include "app/console/practicedesk.h"
#include "app/console/setupdesk.h"
#include "core/crypto/startupgate.h"

namespace pindesk::console {

/// What the program was called with.
struct Options {
    QString problem;             ///< what is wrong with the call, in words
    std::optional<QString> site; ///< URL; none: the workstation's own
    QString appearance;
    bool practice = false;
    bool afresh = false; ///< the practice site is made anew
    QString pictures;    ///< a folder
    bool selfTest = false;
    Secret link; ///< `pindesk:…`, of a mail
};
/// Ends the program for help. A wrong call is told in the window: a desktop that starts it shows no terminal.
[[nodiscard]] Options readOptions(const QStringList& arguments);

/// From the start to the desk, the practice site or the wizard of the first run. The window is painted first;
/// cryptography, pages and database come behind that.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(Options options);

    void start();
    [[nodiscard]] ui::MainWindow& window() { return m_console.window(); }

private:
    void begin();
    void refuse(const QString& why);
    [[nodiscard]] Result<void> openWhatWasAskedFor();
    [[nodiscard]] Result<std::optional<storage::SiteUrl>> site();

    Options m_options;
    QString m_siteOrigin;                        ///< a sentence: where the site's URL is from
    std::unique_ptr<crypto::StartupGate> m_gate; // before all that seals
    Console m_console;
    std::unique_ptr<PracticeDesk> m_practice;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<SetupDesk> m_setup;
};

} // namespace pindesk::console
