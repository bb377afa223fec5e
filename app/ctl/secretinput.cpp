#include "app/ctl/secretinput.h"
#include "app/ctl/words.h"
#include <cerrno>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t longestRest = 1u << 20;
constexpr int mostTries = 3;

auto refuse(const SecretQuestion& question, const QString& detail) {
    return fail(ErrorCode::InvalidInput, question.field, detail);
}

Result<Secret> present(Result<std::optional<Secret>> line, const SecretQuestion& question) {
    if (!line)
        return fail(line.error());
    if (!*line)
        return refuse(question, u"no_line"_s);
    if ((*line)->isEmpty())
        return refuse(question, u"empty"_s);
    return std::move(**line);
}

} // namespace

SecretInput::SecretInput(PasswordSource source, int standardInput)
    : m_source(std::move(source))
    , m_standardInput(standardInput) {}

Result<Secret> SecretInput::operatorPassword(const SecretQuestion& question) {
    if (!m_source.command.isEmpty())
        return fromCommand(question);
    if (m_source.standardInput)
        return next(question);
    return atTerminal(question);
}

Result<Secret> SecretInput::next(const SecretQuestion& question) {
    return ::isatty(m_standardInput) == 1 ? atTerminal(question) : nextLine(question);
}

Result<Secret> SecretInput::nextLine(const SecretQuestion& question) {
    return present(readSecretLine(m_standardInput, question.field), question);
}

Result<Secret> SecretInput::atTerminal(const SecretQuestion& question) {
    for (int tries = 0; tries < mostTries; ++tries) {
        PINDESK_TRY(Secret typed, present(askTerminal(question.prompt, question.field), question));
        if (!question.isNew)
            return typed;
        PINDESK_TRY(const Secret again,
                    askTerminal(Words::tr("%1, once more").arg(question.prompt), question.field));
        if (typed.equals(again))
            return typed;
    }
    return refuse(question, u"mismatch"_s);
}

// popen, not QProcess, whose buffers are never wiped. The program must not take the lines of standard input
// that are meant for us.
Result<Secret> SecretInput::fromCommand(const SecretQuestion& question) const {
    const QByteArray line = "{ " + m_source.command.toLocal8Bit() + "\n} </dev/null";
    std::FILE* const program = ::popen(line.constData(), "re");
    if (program == nullptr)
        return refuse(question, u"command:"_s + QString::number(errno));
    auto secret = present(readSecretLine(::fileno(program), question.field), question);
    // A password store may say more below the password: a broken pipe would look like its failure.
    while (auto more = readSecretLine(::fileno(program), question.field).value_or(std::nullopt)) {
    }
    const int status = ::pclose(program);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return refuse(question, u"command:"_s + QString::number(WIFEXITED(status) ? WEXITSTATUS(status)
                                                                                  : -WTERMSIG(status)));
    return secret;
}

Result<Secret> SecretInput::rest(const SecretQuestion& question) {
    Secret buffer(longestRest);
    std::size_t size = 0;
    while (size < longestRest) {
        const ssize_t count = ::read(m_standardInput, buffer.data() + size, longestRest - size);
        if (count < 0)
            return errno == EINTR ? fail(ErrorCode::Cancelled) : refuse(question, u"unreadable"_s);
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size == longestRest)
        return refuse(question, u"too_long"_s);
    if (size == 0)
        return refuse(question, u"no_line"_s);
    return Secret(buffer.view().first(static_cast<qsizetype>(size)));
}

} // namespace pindesk::ctl
