#pragma once
#include "app/console/console.h"
#include "tests/support/testsite.h"
#include "ui/desk/deskpage.h"
#include <QElapsedTimer>

/// The console as the benches of it use it.
namespace pindesk::bench {

/// The longest time in which the event loop did nothing for the person.
class Heartbeat : public QObject {
public:
    Heartbeat();
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; } ///< milliseconds

protected:
    void timerEvent(QTimerEvent*) override;

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Ends the program unless it holds.
void require(bool holds, const char* what);
/// Lets the program live until it comes true.
void waitFor(const std::function<bool()>& isTrue, const char* what);

/// A CSR signed in at a console.
class Desk {
public:
    explicit Desk(const storage::SiteUrl& site);

    /// Milliseconds from Enter to the painted record.
    double lookUp(const AccountNumber& account);
    /// Types a number and Enter, and does not wait.
    void ask(const AccountNumber& account);
    /// A search, letter by letter, with a quick typist's pauses, in which the search of each letter starts.
    void type(const QString& text);
    /// Whether the page says these words in its message bar, with a button of these words beside it.
    [[nodiscard]] bool says(const QString& words, const QString& button) const;
    [[nodiscard]] bool shows(const AccountNumber& account) const;

private:
    console::Console m_console;
    ui::DeskPage* m_page = nullptr;
};

} // namespace pindesk::bench
