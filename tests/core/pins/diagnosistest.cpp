#include "core/pins/diagnosis.h"
#include <QSet>
#include <gtest/gtest.h>

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds hour = 3'600'000;
constexpr Milliseconds now = 1'000 * hour;

DiagnosisFacts factsOf(AccountState state) {
    DiagnosisFacts facts;
    facts.flags = flagsOf(state);
    facts.pinKind = facts.flags.initialized ? crypto::PinKind::Customer : crypto::PinKind::Initial;
    facts.now = now;
    facts.pinSetAt = now - 10 * hour;
    facts.emailGiven = facts.flags.initialized;
    return facts;
}

DiagnosisFacts waitingFacts() {
    DiagnosisFacts facts = factsOf(AccountState::Waiting);
    facts.mail = EnablingMail{EnablingMail::State::Sent, facts.pinSetAt, facts.pinSetAt + 1};
    facts.link = EnablingLink{facts.pinSetAt, facts.pinSetAt + 4 * hour, {}, {}};
    return facts;
}

std::vector<CauseCode> causesOf(const DiagnosisFacts& facts) {
    std::vector<CauseCode> codes;
    for (const Cause& cause : diagnose(facts).causes)
        codes.push_back(cause.code);
    return codes;
}

std::vector<AdviceCode> adviceOf(const DiagnosisFacts& facts) {
    std::vector<AdviceCode> codes;
    for (const Recommendation& recommendation : diagnose(facts).recommendations)
        codes.push_back(recommendation.code);
    return codes;
}

bool holds(const auto& codes, auto code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

TEST(DiagnosisTest, codesAreUniqueWordsAndTheListsAreComplete) {
    QSet<QString> names;
    for (const CauseCode code : causeCodes)
        names.insert(nameOf(code));
    for (const AdviceCode code : adviceCodes)
        names.insert(nameOf(code));
    EXPECT_EQ(names.size(), qsizetype(causeCodes.size() + adviceCodes.size()));
    // The lists are in the order of the enumerations, up to the last one.
    for (std::size_t i = 0; i < causeCodes.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(causeCodes[i]), i);
    EXPECT_EQ(causeCodes.back(), CauseCode::InconsistentRecord);
    for (std::size_t i = 0; i < adviceCodes.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(adviceCodes[i]), i);
    EXPECT_EQ(adviceCodes.back(), AdviceCode::EscalateToSupport);
}

TEST(DiagnosisTest, everyStateHasACauseAndAReset) {
    for (const AccountState state : accountStates) {
        const Diagnosis diagnosis = diagnose(factsOf(state));
        EXPECT_EQ(diagnosis.state, state);
        ASSERT_FALSE(diagnosis.causes.empty());
        for (std::size_t i = 1; i < diagnosis.causes.size(); ++i)
            EXPECT_GE(diagnosis.causes[i - 1].weight, diagnosis.causes[i].weight);
        const Recommendation reset{AdviceCode::ResetPin, {u"pin"_s, u"generate"_s, u"reason"_s, u"note"_s}};
        EXPECT_TRUE(holds(diagnosis.recommendations, reset));
    }
}

TEST(DiagnosisTest, notRegisteredWithoutReset) {
    DiagnosisFacts facts = factsOf(AccountState::NotRegistered);
    EXPECT_EQ(causesOf(facts), std::vector{CauseCode::NeverSignedIn});
    EXPECT_EQ(diagnose(facts).causes.front().evidence[u"pin_set_at"_s].toInteger(), facts.pinSetAt);
    EXPECT_TRUE(holds(adviceOf(facts), AdviceCode::RevealInitialPin));
    facts.failedSignIns = 3;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::FailedWithInitialPin);
    facts.successfulSignIns = 1;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::RegistrationNotFinished);
    EXPECT_FALSE(holds(causesOf(facts), CauseCode::NeverSignedIn));
}

TEST(DiagnosisTest, afterAResetThePinFromBeforeIsTheMostCommonCause) {
    DiagnosisFacts facts = factsOf(AccountState::NotRegistered);
    facts.resetAt = facts.pinSetAt;
    facts.resetBy = u"csr2"_s;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::OldPinAfterReset);
    facts.failedSignIns = 2;
    facts.lastSignInAt = now - hour;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::OldPinAfterReset);
    const QJsonObject why = diagnose(facts).causes.front().evidence;
    EXPECT_EQ(why[u"reset_by"_s], u"csr2"_s);
    EXPECT_EQ(why[u"failed_sign_ins"_s], 2);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::UseLatestPin);
}

TEST(DiagnosisTest, anAccountKnownNotToHaveTriedSinceTheReset) {
    DiagnosisFacts facts = factsOf(AccountState::NotRegistered);
    facts.resetAt = facts.pinSetAt;
    facts.lastSignInAt = facts.pinSetAt - hour;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::ResetNotUsed);
    facts.successfulSignIns = 1;
    EXPECT_EQ(causesOf(facts), std::vector{CauseCode::RegistrationNotFinished});
}

TEST(DiagnosisTest, waitingForAMailThatDidNotArrive) {
    DiagnosisFacts facts = waitingFacts();
    for (const auto& [state, cause] : {std::pair(EnablingMail::State::Refused, CauseCode::MailRefused),
                                       std::pair(EnablingMail::State::Bounced, CauseCode::MailBounced),
                                       std::pair(EnablingMail::State::Waiting, CauseCode::MailNotSent),
                                       std::pair(EnablingMail::State::Cancelled, CauseCode::MailNotSent)}) {
        facts.mail->state = state;
        EXPECT_EQ(causesOf(facts).front(), cause);
        EXPECT_FALSE(holds(adviceOf(facts), AdviceCode::SendLinkAgain)) << "it would go the same way";
        EXPECT_TRUE(holds(adviceOf(facts), AdviceCode::AskWorkingEmail));
    }
    facts.mail->state = EnablingMail::State::Waiting;
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::CheckMailQueue);
    facts.mail.reset();
    facts.link.reset();
    EXPECT_EQ(causesOf(facts).front(), CauseCode::NoEnablingMail);
}

TEST(DiagnosisTest, aMailOfMinutesAgoIsOnItsWay) {
    constexpr Milliseconds minutes = 60'000;
    DiagnosisFacts facts = waitingFacts();
    facts.pinSetAt = now - 5 * minutes + 1;
    facts.mail = EnablingMail{EnablingMail::State::Waiting, facts.pinSetAt, {}};
    facts.link = EnablingLink{facts.pinSetAt, facts.pinSetAt + 4 * hour, {}, {}};
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailOnItsWay);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::WaitForMail);
    EXPECT_FALSE(holds(adviceOf(facts), AdviceCode::CheckMailQueue));
    facts.mail->state = EnablingMail::State::Refused;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailRefused);
    facts.mail = EnablingMail{EnablingMail::State::Sent, facts.pinSetAt, facts.pinSetAt};
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::WaitForMail);
    facts.linkOpenedAt = facts.pinSetAt + minutes; // by the customer, who has it, then
    EXPECT_FALSE(holds(causesOf(facts), CauseCode::MailOnItsWay));
    facts.linkOpenedAt.reset();
    ++facts.now;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailLost) << "five minutes are over";
    facts.mail->state = EnablingMail::State::Waiting;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailNotSent);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::CheckMailQueue);
}

TEST(DiagnosisTest, waitingWithALink) {
    DiagnosisFacts facts = waitingFacts();
    EXPECT_EQ(causesOf(facts).front(), CauseCode::LinkExpired);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::SendLinkAgain);
    facts.link->expiresAt = now;
    EXPECT_FALSE(holds(causesOf(facts), CauseCode::LinkExpired)) << "valid up to and including the moment";
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailLost);
    facts.failedSignIns = 1;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::LinkNotUsed) << "used the sign-in page without it";
    facts.link->voidedAt = now - hour;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::LinkVoided);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::SendLinkAgain);
}

TEST(DiagnosisTest, whoOpensTheLinkHasTheMailUnlessItIsAScanner) {
    DiagnosisFacts facts = waitingFacts();
    facts.link->expiresAt = now + hour;
    const auto evidence = [&](const QString& name) {
        for (const Cause& cause : diagnose(facts).causes)
            if (cause.code == CauseCode::LinkNotUsed)
                return cause.evidence[name].toInteger();
        return qint64{-1};
    };
    facts.linkOpenedAt = *facts.mail->sentAt + 59'999;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailLost) << "a scanner";
    EXPECT_EQ(evidence(u"link_scanned_at"_s), *facts.linkOpenedAt);
    EXPECT_EQ(evidence(u"link_opened_at"_s), 0);
    facts.linkOpenedAt = *facts.mail->sentAt + 60'000;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::LinkNotUsed);
    EXPECT_EQ(causesOf(facts).back(), CauseCode::MailLost);
    EXPECT_EQ(evidence(u"link_opened_at"_s), *facts.linkOpenedAt);
    facts.linkOpenedAt = facts.link->sentAt - 1; // the one before
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailLost);
    EXPECT_EQ(evidence(u"link_opened_at"_s), 0);
}

TEST(DiagnosisTest, waitingWithAnAddressOtherThanTheDirectorys) {
    DiagnosisFacts facts = waitingFacts();
    facts.link->expiresAt = now + hour;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailLost);
    facts.emailDiffersFromDirectory = true;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::AddressMistyped);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::ResetPin);
}

TEST(DiagnosisTest, waitingWithoutAnAddress) {
    DiagnosisFacts facts = waitingFacts();
    facts.emailGiven = false;
    EXPECT_EQ(causesOf(facts), std::vector{CauseCode::NoEmailGiven});
    facts.lastSignInChannel = u"telephone"_s;
    EXPECT_EQ(causesOf(facts), std::vector{CauseCode::ChangedByTelephone});
}

TEST(DiagnosisTest, suspectsMailDeliveryWhenManyWaitAtOnce) {
    DiagnosisFacts facts = waitingFacts();
    facts.link->expiresAt = now + hour;
    facts.population = PopulationFacts{0, 40, 2, {}};
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailOutage);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::TellAdministrator);
    EXPECT_TRUE(holds(adviceOf(facts), AdviceCode::CheckMailHost));
    facts.mail->state = EnablingMail::State::Refused;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::MailRefused)
        << "what is known of this account stands first";
}

TEST(DiagnosisTest, activeCanOnlyHaveForgotten) {
    DiagnosisFacts facts = factsOf(AccountState::Active);
    facts.hintPresent = true;
    facts.failedSignIns = 5;
    EXPECT_EQ(causesOf(facts), (std::vector{CauseCode::PinForgotten, CauseCode::WrongCase}));
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::GiveHint);
    EXPECT_FALSE(holds(adviceOf(facts), AdviceCode::RevealInitialPin));
    facts.hintPresent = false;
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::CheckCase);
}

TEST(DiagnosisTest, inconsistentOnMoreThanTwoAccountsIsEscalated) {
    DiagnosisFacts facts = factsOf(AccountState::Inconsistent);
    facts.population = PopulationFacts{2, 0, 0, {}};
    EXPECT_EQ(causesOf(facts), std::vector{CauseCode::InconsistentRecord});
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::ResetPin);
    facts.population->inconsistentAccounts = 3;
    EXPECT_EQ(causesOf(facts).front(), CauseCode::InconsistentMany);
    EXPECT_EQ(adviceOf(facts).front(), AdviceCode::EscalateToSupport);
}

} // namespace pindesk::pins
