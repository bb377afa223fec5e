#include "app/ctl/interruption.h"
#include "app/ctl/terminal.h"
#include "app/workstation/secretline.h"
#include <QStringEncoder>
#include <io.h>
#include <windows.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

/// Closed at the end of the scope.
class Console {
public:
    explicit Console(const wchar_t* name)
        : m_handle(::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                 nullptr, OPEN_EXISTING, 0, nullptr)) {}
    ~Console() {
        if (isThere())
            ::CloseHandle(m_handle);
    }
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    [[nodiscard]] bool isThere() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const { return m_handle; }
    void say(const QString& text) const {
        DWORD written = 0;
        ::WriteConsoleW(m_handle, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr);
    }

private:
    HANDLE m_handle;
};

/// The keyboard with echo off, until the end of the scope.
class SilentKeyboard {
public:
    explicit SilentKeyboard(HANDLE handle)
        : m_handle(handle) {
        m_isConsole = ::GetConsoleMode(handle, &m_former) != 0;
        if (m_isConsole)
            ::SetConsoleMode(handle, (m_former & ~DWORD{ENABLE_ECHO_INPUT}) | ENABLE_LINE_INPUT |
                                         ENABLE_PROCESSED_INPUT);
    }
    ~SilentKeyboard() {
        if (m_isConsole)
            ::SetConsoleMode(m_handle, m_former);
    }
    SilentKeyboard(const SilentKeyboard&) = delete;
    SilentKeyboard& operator=(const SilentKeyboard&) = delete;

private:
    HANDLE m_handle;
    bool m_isConsole;
    DWORD m_former = 0;
};

/// One line, as UTF-8; nothing when it was interrupted or has ended.
Result<std::optional<Secret>> readLine(HANDLE keyboard, const QString& what) {
    Secret units(sizeof(char16_t) * (workstation::longestSecret + 2)); // room for CRLF
    auto* const text = reinterpret_cast<char16_t*>(units.data());
    DWORD count = 0;
    if (::ReadConsoleW(keyboard, text, static_cast<DWORD>(units.size() / sizeof(char16_t)), &count,
                       nullptr) == 0)
        return fail(ErrorCode::InvalidInput, what, u"unreadable"_s);
    if (count == 0 || Interruption::requested())
        return std::nullopt;
    if (text[count - 1] != u'\n')
        return fail(ErrorCode::InvalidInput, what, u"too_long"_s);
    while (count > 0 && (text[count - 1] == u'\n' || text[count - 1] == u'\r'))
        --count;
    QStringEncoder encoder(QStringEncoder::Utf8);
    Secret bytes(static_cast<std::size_t>(encoder.requiredSpace(static_cast<qsizetype>(count))));
    auto* const begin = reinterpret_cast<char*>(bytes.data());
    const char* const end = encoder.appendToBuffer(begin, QStringView(text, static_cast<qsizetype>(count)));
    return Secret(bytes.view().first(end - begin));
}

} // namespace

bool standardInputIsTerminal() {
    return ::_isatty(0) != 0;
}

Result<Secret> askTerminal(const QString& prompt, const QString& what) {
    const Console keyboard(L"CONIN$");
    const Console screen(L"CONOUT$");
    if (!keyboard.isThere() || !screen.isThere())
        return fail(ErrorCode::InvalidInput, what, u"no_terminal"_s);
    const Interruption interruption; // a person's Ctrl-C must not leave the keyboard silent
    screen.say(prompt + u": "_s);
    auto line = [&] {
        const SilentKeyboard silent(keyboard.handle());
        return readLine(keyboard.handle(), what);
    }();
    screen.say(u"\n"_s);
    if (line && !*line)
        return fail(ErrorCode::Cancelled);
    return workstation::requireLine(std::move(line), what);
}

} // namespace pindesk::ctl
