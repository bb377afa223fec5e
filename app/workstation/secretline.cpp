#include "app/workstation/secretline.h"
#include <cerrno>
#include <cstdio>
#include <unistd.h>
#ifdef Q_OS_UNIX
#include <sys/wait.h>
#endif

namespace pindesk::workstation {
using namespace Qt::StringLiterals;

Result<std::optional<Secret>> readSecretLine(int file, const QString& what) {
    Secret line(longestSecret + 2); // room for CRLF
    std::size_t size = 0;
    for (;;) {
        const ssize_t count = ::read(file, line.data() + size, 1);
        if (count < 0)
            return errno == EINTR ? fail(ErrorCode::Cancelled)
                                  : fail(ErrorCode::InvalidInput, what, u"unreadable"_s);
        if (count == 0 && size == 0)
            return std::nullopt;
        if (count == 0)
            break;
        if (line.data()[size] == '\n') {
            if (size > 0 && line.data()[size - 1] == '\r')
                --size;
            break;
        }
        if (++size == longestSecret + 2)
            return fail(ErrorCode::InvalidInput, what, u"too_long"_s);
    }
    if (size > longestSecret)
        return fail(ErrorCode::InvalidInput, what, u"too_long"_s);
    return Secret(line.view().first(static_cast<qsizetype>(size)));
}

Result<Secret> requireLine(Result<std::optional<Secret>> line, const QString& what) {
    if (!line)
        return fail(line.error());
    if (!*line)
        return fail(ErrorCode::InvalidInput, what, u"no_line"_s);
    if ((*line)->isEmpty())
        return fail(ErrorCode::InvalidInput, what, u"empty"_s);
    return std::move(**line);
}

namespace {

// The program must not take the lines of standard input that are meant for us.
#ifdef Q_OS_WIN
std::FILE* startCommand(const QString& command) {
    return ::_wpopen((u'(' + command + u") <NUL"_s).toStdWString().c_str(), L"rb");
}

int endCommand(std::FILE* program) {
    return ::_pclose(program);
}
#else
std::FILE* startCommand(const QString& command) {
    const QByteArray line = "{ " + command.toLocal8Bit() + "\n} </dev/null";
    return ::popen(line.constData(), "re");
}

int endCommand(std::FILE* program) {
    const int status = ::pclose(program);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
#endif

} // namespace

// popen, not QProcess, whose buffers are never wiped.
Result<Secret> secretOfCommand(const QString& command, const QString& what) {
    const auto failed = [&what](int status) {
        return fail(ErrorCode::InvalidInput, what, u"command:"_s + QString::number(status));
    };
    std::FILE* const program = startCommand(command);
    if (program == nullptr)
        return failed(errno);
    auto secret = requireLine(readSecretLine(::fileno(program), what), what);
    // A password store may say more below the password: a broken pipe would look like its failure.
    while (auto more = readSecretLine(::fileno(program), what).value_or(std::nullopt)) {
    }
    if (const int status = endCommand(program); status != 0)
        return failed(status);
    return secret;
}

} // namespace pindesk::workstation
