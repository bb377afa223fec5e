#include "core/forcepin/identification.h"
#include <gtest/gtest.h>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using State = Identification::State;
namespace {

const directory::Date today{std::chrono::year(2026) / 3 / 1};

pins::CallerRecord caller() {
    pins::CallerRecord record;
    record.account = {"12345", "678"};
    record.postalCode = u"49007"_s;
    record.phones = {u"2695550142"_s};
    record.personal.ssnLast4 = Secret(QByteArrayView("6789"));
    return record;
}

Identification begin(const QStringList& questions, int required) {
    return {{u"q"_s, questions, required}, caller(), today};
}

TEST(IdentificationTest, asksInOrderUntilEnoughAreRight) {
    Identification identification = begin({u"zip"_s, u"phone"_s, u"ssn_last4"_s}, 2);
    const pins::CallerRecord record = caller();
    EXPECT_EQ(identification.question(), u"zip"_s);
    EXPECT_EQ(identification.answer(record, u"1"_s).state, State::Asking) << "two are left";
    EXPECT_EQ(identification.question(), u"phone"_s);
    EXPECT_EQ(identification.answer(record, u"269-555-0142"_s).state, State::Asking);
    const auto last = identification.answer(record, u"6789"_s);
    EXPECT_EQ(last.state, State::Identified);
    EXPECT_EQ(last.asked, (QStringList{u"zip"_s, u"phone"_s, u"ssn_last4"_s}));
    EXPECT_EQ(last.passed, (QStringList{u"phone"_s, u"ssn_last4"_s}));
    EXPECT_EQ(identification.question(), QString());
}

TEST(IdentificationTest, stopsAskingOnceIdentified) {
    Identification identification = begin({u"zip"_s, u"phone"_s, u"ssn_last4"_s}, 1);
    EXPECT_EQ(identification.answer(caller(), u"49007"_s).state, State::Identified);
    EXPECT_EQ(identification.answer(caller(), u"x"_s).state, State::Identified)
        << "nothing is asked any more";
}

TEST(IdentificationTest, threeAttemptsThenRefused) {
    Identification identification = begin({u"zip"_s, u"phone"_s}, 2);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        EXPECT_EQ(identification.attempt(), attempt);
        EXPECT_EQ(identification.question(), u"zip"_s);
        const auto first = identification.answer(caller(), attempt == 2 ? u"49007"_s : u"1"_s);
        if (attempt != 2) {
            EXPECT_TRUE(first.endsAttempt) << "the second answer could not save it";
            continue;
        }
        EXPECT_FALSE(first.endsAttempt);
        EXPECT_EQ(identification.question(), u"phone"_s);
        EXPECT_TRUE(identification.answer(caller(), {}).endsAttempt);
    }
    EXPECT_EQ(identification.state(), State::Refused);
    EXPECT_EQ(identification.answer(caller(), u"49007"_s).state, State::Refused);
}

TEST(IdentificationTest, rightAnswersOfAFailedAttemptDoNotCountInTheNext) {
    Identification identification = begin({u"zip"_s, u"phone"_s}, 2);
    (void)identification.answer(caller(), u"49007"_s);
    (void)identification.answer(caller(), u"wrong"_s);
    EXPECT_EQ(identification.answer(caller(), u"49007"_s).state, State::Asking);
    EXPECT_EQ(identification.question(), u"phone"_s);
}

TEST(IdentificationTest, whatIsNotOnRecordIsNotAsked) {
    Identification identification =
        begin({u"birth_date"_s, u"email"_s, u"account_number"_s, u"extra.meter"_s}, 1);
    EXPECT_EQ(identification.question(), u"account_number"_s);
    EXPECT_EQ(identification.answer(caller(), u"12345*678"_s).state, State::Identified);
    EXPECT_EQ(begin({u"birth_date"_s, u"zip"_s}, 2).state(), State::Refused);
    EXPECT_EQ(begin({}, 1).state(), State::Refused);
}

} // namespace
} // namespace pindesk::forcepin
