#include "app/ctl/secretinput.h"
#include "app/ctl/words.h"
#include "app/workstation/secretline.h"
#include <cerrno>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t longestRest = 1u << 20;
constexpr int mostTries = 3;

auto refuse(const SecretQuestion& question, const QString& detail) {
    return fail(ErrorCode::InvalidInput, question.field, detail);
}

} // namespace

SecretInput::SecretInput(PasswordSource source, int standardInput)
    : m_source(std::move(source))
    , m_standardInput(standardInput) {}

Result<Secret> SecretInput::operatorPassword(const SecretQuestion& question) {
    if (!m_source.command.isEmpty())
        return workstation::secretOfCommand(m_source.command, question.field);
    if (m_source.standardInput)
        return next(question);
    return atTerminal(question);
}

Result<Secret> SecretInput::next(const SecretQuestion& question) {
    return ::isatty(m_standardInput) != 0 ? atTerminal(question) : nextLine(question);
}

Result<Secret> SecretInput::nextLine(const SecretQuestion& question) {
    return workstation::requireLine(workstation::readSecretLine(m_standardInput, question.field),
                                    question.field);
}

Result<Secret> SecretInput::atTerminal(const SecretQuestion& question) {
    for (int tries = 0; tries < mostTries; ++tries) {
        PINDESK_TRY(Secret typed, askTerminal(question.prompt, question.field));
        if (!question.isNew)
            return typed;
        PINDESK_TRY(const Secret again,
                    askTerminal(Words::tr("%1, once more").arg(question.prompt), question.field));
        if (typed.equals(again))
            return typed;
    }
    return refuse(question, u"mismatch"_s);
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
