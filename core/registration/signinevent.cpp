#include "core/registration/signinevent.h"
#include "core/crypto/random.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using storage::Utf8;

QLatin1StringView nameOf(SignInEvent::Outcome outcome) {
    using enum SignInEvent::Outcome;
    switch (outcome) {
    case Succeeded:
        return "succeeded"_L1;
    case Delayed:
        return "delayed"_L1;
    case LinkOpened:
        return "link_opened"_L1;
    case Failed:
        break;
    }
    return "failed"_L1;
}

Result<void> noteSignIn(storage::Transaction& transaction, const SignInEvent& event) {
    crypto::SystemRandom random;
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const AccountNumber account = event.account.value_or(AccountNumber());
    const QByteArray typed = event.account ? account.text() : QByteArray();
    PINDESK_CHECK(transaction->execute("sign_in_event_note",
                                       {crypto::randomId(random), Utf8{account.location},
                                        Utf8{account.customer}, Utf8{typed}, now,
                                        QString(nameOf(event.channel)), QString(nameOf(event.outcome))}));
    return {};
}

} // namespace pindesk::registration
