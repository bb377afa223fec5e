#pragma once
#include "core/forcepin/evaluate.h"
#include "core/forcepin/identification.h"
#include "core/forcepin/profileuse.h"
#include "core/storage/database.h"

/// What happens to a customer who has entered the right PIN at the gateway or by telephone, as far as
/// profiles decide it (domain: force PIN change). Every step is written to the audit trail, without a PIN and
/// without an answer.
namespace pindesk::forcepin {

/// The steps of one call. An object lives as long as one of them: between two, what save() gives is kept.
class ForcedChange {
public:
    enum class Step {
        Normal,   ///< nothing to do: normal authentication goes on
        Register, ///< verdict *activation*, or no PIN of their own yet at the gateway: registration goes on
        Identify, ///< question() is asked
        Choose,   ///< a new PIN is chosen
        Confirm,  ///< and entered once more
        Changed,  ///< done: normal authentication goes on
        Refused,  ///< the call ends
    };
    static constexpr Milliseconds patience = 15 * 60 * 1000; ///< from begin() to the end
    static constexpr int choices = 5;                        ///< PINs that may be tried before the call ends

    /// Judges the account by the profile of the channel. The caller of this function has compared `pin` with
    /// the stored one. Needs serve_customers, and the keys of a service. NotFound (noRecord), KeyNotHeld.
    [[nodiscard]] static Result<ForcedChange> begin(storage::Database& database,
                                                    const audit::Session& session, const Channel& channel,
                                                    const AccountNumber& account, const Secret& pin);

    /// While a step is to be taken: all that the next one needs. Holds the PIN that was chosen.
    [[nodiscard]] Secret save() const;
    /// Internal, field `forced_change`, for anything that save() did not give.
    [[nodiscard]] static Result<ForcedChange> restore(const Channel& channel, const Secret& saved);

    [[nodiscard]] Step step() const { return m_step; }
    /// There is a step to be taken.
    [[nodiscard]] bool isOpen() const {
        return m_step == Step::Identify || m_step == Step::Choose || m_step == Step::Confirm;
    }
    [[nodiscard]] const AccountNumber& account() const { return m_account; }
    [[nodiscard]] const Channel& channel() const { return m_channel; }
    [[nodiscard]] Milliseconds endsAt() const { return m_began + patience; }
    /// Only of a call that has just begun.
    [[nodiscard]] const Evaluation& evaluation() const { return m_evaluation; }
    /// Identify: what to ask, and the attempt from 1 to Identification::attempts.
    [[nodiscard]] QString question() const;
    [[nodiscard]] int attempt() const;

    /// What a step came to.
    struct Outcome {
        Step step = Step::Refused;
        std::optional<Error> error = {}; ///< why a PIN was not taken
    };
    // Each takes part in the transaction of its caller, who drops the object when it is not committed. When
    // the time is over, the record was changed, or the profile is another one, the call is refused.
    // InvalidInput, field `call`, detail `other_step`.

    /// Identify: what the customer answered. Whether it was right is not told before an attempt is over.
    [[nodiscard]] Result<Outcome> answer(storage::Transaction& transaction, const audit::Session& session,
                                         const QString& text);
    /// Choose: PinRefused, field `pin`, as for any PIN (policy, weak-PIN scenarios of this and of other
    /// profiles, the profile's lengths where they are watched, `same_as_current`); the step stays, or becomes
    /// Refused with the last choice.
    [[nodiscard]] Result<Outcome> choose(storage::Transaction& transaction, const audit::Session& session,
                                         const Secret& pin);
    /// Confirm: the same PIN changes the record: Initialized becomes Yes, Enabled stays as it was. Another
    /// one leads back to Choose, with PinRefused, detail `mismatch`.
    [[nodiscard]] Result<Outcome> confirm(storage::Transaction& transaction, const audit::Session& session,
                                          const Secret& pin);

private:
    ForcedChange(Channel channel, AccountNumber account)
        : m_channel(std::move(channel))
        , m_account(std::move(account)) {}
    [[nodiscard]] Result<void> judge(storage::Transaction& transaction, const audit::Session& session,
                                     const Secret& pin);
    [[nodiscard]] Result<void> prepareIdentification(storage::Connection& connection,
                                                     const audit::Session& session,
                                                     const AuthenticationProfile& profile);
    template <class Body>
    [[nodiscard]] Result<Outcome> take(storage::Transaction& transaction, const audit::Session& session,
                                       Step expected, Body body);
    [[nodiscard]] Result<Outcome> refuse(storage::Transaction& transaction, const audit::Session& session,
                                         const QString& why) const;
    [[nodiscard]] Result<Outcome> refusePin(storage::Transaction& transaction, const audit::Session& session,
                                            const Error& error);
    [[nodiscard]] Result<Outcome> change(storage::Transaction& transaction, const audit::Session& session,
                                         const AuthenticationProfile& profile, const Secret& pin) const;
    [[nodiscard]] Result<void> checkNewPin(storage::Connection& connection, const audit::Session& session,
                                           const AuthenticationProfile& profile, const Secret& pin) const;
    [[nodiscard]] Result<void> note(storage::Transaction& transaction, const audit::Session& session,
                                    const QString& action, QJsonObject detail) const;

    Channel m_channel;
    AccountNumber m_account;
    AccountId m_id;
    Step m_step = Step::Normal;
    Milliseconds m_began = 0;
    std::int64_t m_version = 0; ///< of the PIN record then
    QByteArray m_profile;       ///< the hash of the profile that judged
    Evaluation m_evaluation;
    std::optional<Identification> m_identification;
    Secret m_chosen;
    int m_tried = 0; ///< PINs, of those that may be tried
};
/// `normal`, `register`, `identify`, `choose`, `confirm`, `changed`, `refused`.
[[nodiscard]] QLatin1StringView nameOf(ForcedChange::Step step);

} // namespace pindesk::forcepin
