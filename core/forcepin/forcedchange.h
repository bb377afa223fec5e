#pragma once
#include "core/forcepin/evaluate.h"
#include "core/forcepin/identification.h"
#include "core/forcepin/profileuse.h"
#include "core/pinrules/pinrules.h"
#include "core/pinrules/weakpins.h"
#include "core/pins/pinrecord.h"
#include "core/storage/database.h"

/// What happens to a customer who has entered the right PIN at the gateway or by telephone, as far as
/// profiles decide it (domain: force PIN change). The steps of one call; who speaks with the customer keeps
/// the object between them. Every step is written to the audit trail, without a PIN and without an answer.
namespace pindesk::forcepin {

class ForcedChange {
public:
    enum class Step {
        Normal,   ///< nothing to do: normal authentication goes on
        Register, ///< verdict *activation*: registration goes on
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

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const Evaluation& evaluation() const { return m_evaluation; }
    /// Identify: what to ask, and the attempt from 1 to Identification::attempts.
    [[nodiscard]] QString question() const;
    [[nodiscard]] int attempt() const;

    /// Identify: what the customer answered. Whether it was right is not told before an attempt is over.
    [[nodiscard]] Result<Step> answer(storage::Database& database, const audit::Session& session,
                                      const QString& text);
    /// Choose: PinRefused, field `pin`, as for any PIN (policy, weak-PIN scenarios of this and of other
    /// profiles, the profile's lengths where they are watched, `same_as_current`); the step stays, or becomes
    /// Refused with the last choice.
    [[nodiscard]] Result<Step> choose(storage::Database& database, const audit::Session& session,
                                      const Secret& pin);
    /// Confirm: the same PIN changes the record: Initialized becomes Yes, Enabled stays as it was. Another
    /// one leads back to Choose, with PinRefused, detail `mismatch`. ChangedByOther: the record was changed
    /// meanwhile, the call ends.
    [[nodiscard]] Result<Step> confirm(storage::Database& database, const audit::Session& session,
                                       const Secret& pin);

private:
    explicit ForcedChange(AccountNumber account)
        : m_account(std::move(account)) {}
    [[nodiscard]] Result<void> load(storage::Connection& connection, const audit::Session& session,
                                    const Channel& channel, const Secret& pin);
    [[nodiscard]] Result<void> prepareIdentification(storage::Connection& connection,
                                                     const audit::Session& session);
    /// What one step came to, committed with its audit row; taken over behind the commit.
    struct Outcome {
        Step step = Step::Refused;
        std::optional<Error> error = {}; ///< told to who called
    };
    template <class Body>
    [[nodiscard]] Result<Step> take(storage::Database& database, const audit::Session& session, Step expected,
                                    Body body);
    [[nodiscard]] Result<Outcome> refuse(storage::Transaction& transaction, const audit::Session& session,
                                         const QString& why) const;
    [[nodiscard]] Result<Outcome> refusePin(storage::Transaction& transaction, const audit::Session& session,
                                            const Error& error) const;
    [[nodiscard]] Result<Outcome> change(storage::Transaction& transaction, const audit::Session& session,
                                         const pins::StoredPin& pin) const;
    [[nodiscard]] Result<void> checkNewPin(storage::Connection& connection, const audit::Session& session,
                                           const Secret& pin) const;
    [[nodiscard]] Result<void> note(storage::Transaction& transaction, const audit::Session& session,
                                    const QString& action, const QJsonObject& detail) const;

    AccountNumber m_account;
    AccountId m_id;
    Step m_step = Step::Normal;
    Milliseconds m_now = 0;     ///< when it began
    std::int64_t m_version = 0; ///< of the PIN record then
    AuthenticationProfile m_profile;
    Evaluation m_evaluation;
    pinrules::CallerFacts m_facts;
    pins::CallerRecord m_record;
    std::optional<pinrules::PinRules> m_rules;
    pinrules::ScenarioSet m_guards;
    std::optional<Identification> m_identification;
    Secret m_chosen;
    int m_tried = 0; ///< PINs, of those that may be tried
};
/// `normal`, `register`, `identify`, `choose`, `confirm`, `changed`, `refused`.
[[nodiscard]] QLatin1StringView nameOf(ForcedChange::Step step);

} // namespace pindesk::forcepin
