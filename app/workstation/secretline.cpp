#include "app/workstation/secretline.h"
#include <cerrno>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

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

// popen, not QProcess, whose buffers are never wiped. The program must not take the lines of standard input
// that are meant for us.
Result<Secret> secretOfCommand(const QString& command, const QString& what) {
    const auto failed = [&what](int status) {
        return fail(ErrorCode::InvalidInput, what, u"command:"_s + QString::number(status));
    };
    const QByteArray line = "{ " + command.toLocal8Bit() + "\n} </dev/null";
    std::FILE* const program = ::popen(line.constData(), "re");
    if (program == nullptr)
        return failed(errno);
    auto secret = requireLine(readSecretLine(::fileno(program), what), what);
    // A password store may say more below the password: a broken pipe would look like its failure.
    while (auto more = readSecretLine(::fileno(program), what).value_or(std::nullopt)) {
    }
    const int status = ::pclose(program);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return failed(WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
    return secret;
}

} // namespace pindesk::workstation
