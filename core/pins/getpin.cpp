#include "core/pins/getpin.h"
#include "core/audit/audittrail.h"
#include "core/crypto/digest.h"
#include "core/ledger/ledger.h"
#include "core/pins/initialpinlife.h"
#include "core/pins/pinrepository.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

struct LookUp {
    AccountView view;
    DiagnosisFacts facts;
};

std::optional<EnablingMail> mailFrom(const Row& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    static const QHash<QByteArray, EnablingMail::State> states{
        {"waiting", EnablingMail::State::Waiting},     {"sent", EnablingMail::State::Sent},
        {"refused", EnablingMail::State::Refused},     {"bounced", EnablingMail::State::Bounced},
        {"cancelled", EnablingMail::State::Cancelled},
    };
    return EnablingMail{states.value(row.bytes(column)), row.integer(column + 1),
                        row.optionalInteger(column + 2)};
}

std::optional<EnablingLink> linkFrom(const Row& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    return EnablingLink{row.integer(column), row.integer(column + 1), row.optionalInteger(column + 2),
                        row.optionalInteger(column + 3)};
}

QByteArray digestOf(const QString& email) {
    const QByteArray address = email.trimmed().toLower().toUtf8();
    return address.isEmpty() ? QByteArray() : crypto::sha256(address);
}

/// The columns of pin_look_up, in its order.
LookUp lookUpFrom(const Row& row) {
    LookUp found;
    AccountView& view = found.view;
    view.id = AccountId(row.integer(0));
    view.flags = {row.boolean(1), row.boolean(2)};
    view.hintPresent = row.boolean(3);
    const QString email = row.text(4);
    view.maskedEmail = maskedEmail(email);
    view.emailVerified = row.boolean(5);
    view.pinSetAt = row.integer(6);
    view.resetAt = row.optionalInteger(7);
    view.resetBy = row.text(8);
    view.version = row.integer(9);
    view.pinKind = crypto::pinKindFromText(row.text(10)).value_or(crypto::PinKind::Customer);
    view.firstName = row.text(11);
    view.lastName = row.text(12);
    view.organization = row.text(13);
    view.serviceAddress = row.text(14);
    view.city = row.text(15);
    view.state = row.text(16);
    view.postalCode = row.text(17);
    view.directoryStatus = row.text(18);
    const QString directoryEmail = row.text(19);
    view.missingSince = row.optionalInteger(20);

    DiagnosisFacts& facts = found.facts;
    facts.flags = view.flags;
    facts.pinKind = view.pinKind;
    facts.pinSetAt = view.pinSetAt;
    facts.resetAt = view.resetAt;
    facts.resetBy = view.resetBy;
    facts.hintPresent = view.hintPresent;
    facts.emailGiven = !email.isEmpty();
    facts.emailDiffersFromDirectory =
        !directoryEmail.isEmpty() && email.compare(directoryEmail, Qt::CaseInsensitive) != 0;
    facts.failedSignIns = row.integer(21);
    facts.successfulSignIns = row.integer(22);
    facts.lastSignInAt = row.optionalInteger(23);
    facts.lastSignInChannel = row.text(24);
    facts.mail = mailFrom(row, 25);
    if (facts.mail && facts.mail->createdAt < facts.pinSetAt)
        facts.mail.reset(); // of an earlier registration
    facts.link = linkFrom(row, 28);
    view.language = row.text(32);
    facts.linkOpenedAt = row.optionalInteger(33);
    view.directoryEmailDigest = digestOf(directoryEmail);
    return found;
}

/// Since when the PIN of now is out.
std::optional<Milliseconds> lastIssued(const std::vector<ledger::Issue>& issues) {
    std::optional<Milliseconds> last;
    for (const ledger::Issue& issue : issues)
        if (!issue.endedAt)
            last = std::max(last.value_or(issue.at), issue.at);
    return last;
}

} // namespace

Result<AccountView> getPin(storage::Database& database, const audit::Session& session,
                           const AccountNumber& account) {
    return database.write([&](storage::Transaction& transaction) -> Result<AccountView> {
        storage::Connection& connection = transaction.connection();
        std::optional<LookUp> found;
        const auto keep = [&found](const Row& row) -> Result<void> {
            found = lookUpFrom(row);
            return {};
        };
        std::vector<ledger::Issue> issues;
        const auto keepIssue = [&issues](const Row& row) -> Result<void> {
            issues.push_back(ledger::issueFrom(row));
            return {};
        };
        InitialPinLife life;
        const std::vector<storage::Value> number{Utf8{account.location}, Utf8{account.customer}};
        PINDESK_TRY(const audit::ChainHead head, audit::beginDeed(transaction, session, Right::LookUpAccount,
                                                                  {{"pin_look_up", number, keep},
                                                                   {"issue_of_number", number, keepIssue},
                                                                   initialPinLifeQuestion(life)}));
        if (!found)
            return noRecord(connection, account);
        auto& [view, facts] = *found;
        PINDESK_TRY(facts.now, transaction.now());
        const AccountState state = stateOf(view.flags);
        // Only these two states ask about other accounts, and they are rare.
        if (state == AccountState::Waiting || state == AccountState::Inconsistent) {
            PINDESK_TRY(facts.population, readPopulation(connection, facts.now));
        }
        view.issues = std::move(issues);
        view.initialPinEnd = life.endOf(lastIssued(view.issues));
        facts.initialPinEnd = view.initialPinEnd;
        view.account = account;
        view.diagnosis = diagnose(facts);
        PINDESK_CHECK(audit::append(
            transaction, session,
            {u"pin_looked_up"_s, account.toString(), view.id, {}, {{u"state"_s, nameOf(state)}}}, head));
        return std::move(view);
    });
}

bool isInDirectory(const AccountView& view, const QString& email) {
    return !view.directoryEmailDigest.isEmpty() && digestOf(email) == view.directoryEmailDigest;
}

} // namespace pindesk::pins
