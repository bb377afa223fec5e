#include "app/ctl/interruption.h"
#include "app/ctl/terminal.h"
#include "app/workstation/secretline.h"
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

/// The terminal with echo off, until the end of the scope.
class SilentTerminal {
public:
    explicit SilentTerminal(int file)
        : m_file(file) {
        m_isTerminal = ::tcgetattr(file, &m_former) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_former;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(file, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() {
        if (m_isTerminal)
            ::tcsetattr(m_file, TCSAFLUSH, &m_former);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    int m_file;
    bool m_isTerminal;
    termios m_former{};
};

void say(int file, const QByteArray& text) {
    (void)!::write(file, text.constData(), static_cast<std::size_t>(text.size()));
}

} // namespace

bool standardInputIsTerminal() {
    return ::isatty(STDIN_FILENO) == 1;
}

Result<Secret> askTerminal(const QString& prompt, const QString& what) {
    const int file = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return fail(ErrorCode::InvalidInput, what, u"no_terminal"_s);
    const Interruption interruption; // a person's Ctrl-C must not leave the terminal silent
    Result<std::optional<Secret>> line;
    {
        const SilentTerminal silent(file);
        say(file, prompt.toLocal8Bit() + ": ");
        if (Interruption::waitFor(file))
            line = workstation::readSecretLine(file, what);
        else
            line = fail(ErrorCode::Cancelled);
        say(file, "\n");
    }
    ::close(file);
    if (line && !*line) // Ctrl-D
        return fail(ErrorCode::Cancelled);
    return workstation::requireLine(std::move(line), what);
}

} // namespace pindesk::ctl
