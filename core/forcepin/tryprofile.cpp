#include "core/forcepin/tryprofile.h"
#include "core/audit/audittrail.h"
#include "core/pinrules/pinrules.h"
#include "core/pins/pinrepository.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using pinrules::CallerFacts;
using storage::Connection;
namespace {

struct Judge {
    AuthenticationProfile profile;
    pinrules::Blocklist blocklist;

    [[nodiscard]] Evaluation judge(const CallerFacts& facts, Milliseconds now, const Secret& pin) const {
        return Evaluator(profile, blocklist).evaluate(facts.context(now), pin.view());
    }
};

Result<Judge> makeJudge(Connection& connection, const audit::Session& session, const ProfileChoice& choice) {
    PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
    PINDESK_TRY(auto chosen, chooseProfile(connection, choice));
    PINDESK_TRY(auto rules, pinrules::loadPinRules(connection));
    return Judge{std::move(chosen.profile), std::move(rules.blocklist)};
}

Result<Evaluation> tryOnAccount(storage::Database& database, const audit::Session& session,
                                const TryProfileRequest& request) {
    const AccountNumber& account = std::get<AccountNumber>(request.caller);
    return database.write([&](storage::Transaction& transaction) -> Result<Evaluation> {
        Connection& connection = transaction.connection();
        PINDESK_TRY(const Judge judge, makeJudge(connection, session, request.profile));
        PINDESK_TRY(const auto facts, pinrules::readCallerFacts(connection, session, account));
        if (!facts)
            return pins::noRecord(connection, account);
        PINDESK_TRY(const Milliseconds now, transaction.now());
        Evaluation evaluation = judge.judge(*facts, now, request.pin);
        PINDESK_CHECK(audit::append(
            transaction, session,
            {u"profile_tested"_s,
             account.toString(),
             facts->id,
             {},
             {{u"profile"_s, request.profile.name}, {u"verdict"_s, nameOf(evaluation.verdict)}}}));
        return evaluation;
    });
}

} // namespace

Result<Evaluation> tryProfile(storage::Database& database, const audit::Session& session,
                              const TryProfileRequest& request) {
    if (std::holds_alternative<AccountNumber>(request.caller))
        return tryOnAccount(database, session, request);
    return database.read([&](Connection& connection) -> Result<Evaluation> {
        PINDESK_TRY(const Judge judge, makeJudge(connection, session, request.profile));
        PINDESK_TRY(const Milliseconds now, connection.now());
        return judge.judge(std::get<CallerFacts>(request.caller), now, request.pin);
    });
}

} // namespace pindesk::forcepin
