#pragma once
#include "core/crypto/keyring.h"
#include "core/crypto/random.h"
#include "core/pins/pinrecord.h"
#include "core/practice/inventpopulation.h"
#include "core/storage/transaction.h"

namespace pindesk::practice {

/// From registering to the use of the link, where it was used.
inline constexpr Milliseconds linkUsedAfter = 7 * 60 * 1000;

/// What one invented customer did, with its times and sealed secrets, ready to be written.
struct CustomerPast {
    struct SignIn {
        Milliseconds at = 0;
        const char* channel = "";
        bool succeeded = false;
    };
    AccountNumber account;
    pins::AccountFlags flags;
    Milliseconds pinSetAt = 0;
    std::optional<pins::StoredPin> chosenPin; ///< none: the initial PIN stands
    std::optional<QByteArray> sealedHint;
    QString email, language;
    std::vector<SignIn> signIns;
    std::optional<pins::EnablingMail::State> mail;
    LinkPast link = LinkPast::None;
    std::optional<Milliseconds> resetAt; ///< when the desk is to do its part
};

/// Draws the times of each customer's story and seals what they chose.
class PastInventor {
public:
    [[nodiscard]] static Result<PastInventor> make(const crypto::KeyRing& keys, Milliseconds now);
    [[nodiscard]] Result<CustomerPast> invent(const InventedCustomer& customer);

private:
    PastInventor(crypto::Sealer pins, crypto::Sealer hints, Milliseconds now)
        : m_pins(std::move(pins))
        , m_hints(std::move(hints))
        , m_now(now) {}
    [[nodiscard]] Milliseconds drawnBetween(Milliseconds from, Milliseconds to);
    void addSignIns(const Past& past, CustomerPast& told);
    [[nodiscard]] Result<Secret> choosePin(const InventedCustomer& customer);
    [[nodiscard]] Result<void> sealSecrets(const InventedCustomer& customer, CustomerPast& told);

    crypto::Sealer m_pins, m_hints;
    Milliseconds m_now;
    std::mt19937 m_random{2024}; // any number, always the same
};

/// Writes it: what registration, the gateway and outgoing mail will write when customers do these things
/// themselves. The record must be there; its id.
[[nodiscard]] Result<AccountId> writePast(storage::Transaction& transaction, const CustomerPast& past,
                                          crypto::RandomSource& random);

} // namespace pindesk::practice
