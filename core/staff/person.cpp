#include "core/staff/person.h"
#include <array>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array reasons{LockReason::SignIn, LockReason::Identity, LockReason::SecurityAnswer,
                             LockReason::LinkExpired};

} // namespace

QLatin1StringView nameOf(LockReason reason) {
    switch (reason) {
    case LockReason::SignIn:
        return "sign_in"_L1;
    case LockReason::Identity:
        return "identity"_L1;
    case LockReason::SecurityAnswer:
        return "security_answer"_L1;
    case LockReason::LinkExpired:
        break;
    }
    return "link_expired"_L1;
}

std::optional<LockReason> lockReasonFromText(QStringView text) {
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [text](LockReason reason) { return text == nameOf(reason); });
    return found == reasons.end() ? std::nullopt : std::optional(*found);
}

std::int64_t Person::failures(LockReason reason) const {
    switch (reason) {
    case LockReason::SignIn:
        return signInFailures;
    case LockReason::Identity:
        return identityFailures;
    case LockReason::SecurityAnswer:
        return answerFailures;
    case LockReason::LinkExpired:
        break;
    }
    return 0;
}

} // namespace pindesk::staff
