#include "core/practice/judgecalls.h"
#include "core/pins/diagnosis.h"
#include <gtest/gtest.h>
#include <set>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

pins::HistoryEntry deed(const QString& action, const QString& reason = {}, const QJsonObject& detail = {}) {
    pins::HistoryEntry entry;
    entry.action = action;
    entry.reason = reason;
    entry.detail = detail;
    return entry;
}

PracticeCall callWith(std::vector<CallStep> steps, QStringList never = {}) {
    PracticeCall call;
    call.steps = std::move(steps);
    call.never = std::move(never);
    return call;
}

TEST(JudgeCallsTest, countsStepsInTheirOrder) {
    const auto call =
        callWith({{u"pin_looked_up"_s, {}, {}}, {u"caller_verified"_s, {}, {}}, {u"pin_reset"_s, {}, {}}});
    EXPECT_EQ(judge(call, {}), (CallProgress{0, false, {}}));
    EXPECT_EQ(judge(call, {deed(u"caller_verified"_s), deed(u"pin_looked_up"_s)}),
              (CallProgress{1, false, {}}));
    EXPECT_EQ(judge(call, {deed(u"pin_looked_up"_s), deed(u"pin_looked_up"_s), deed(u"caller_verified"_s),
                           deed(u"hint_given"_s), deed(u"pin_reset"_s)}),
              (CallProgress{3, true, {}}));
}

TEST(JudgeCallsTest, asksForTheRightReasonAndTheNote) {
    const auto call = callWith({{u"pin_reset"_s, u"other"_s, u"note"_s}});
    EXPECT_FALSE(judge(call, {deed(u"pin_reset"_s, u"forgot"_s, {{u"note"_s, u"x"_s}})}).isDone);
    EXPECT_FALSE(judge(call, {deed(u"pin_reset"_s, u"other"_s)}).isDone);
    EXPECT_TRUE(judge(call, {deed(u"pin_reset"_s, u"other"_s, {{u"note"_s, u"x"_s}})}).isDone);
}

TEST(JudgeCallsTest, aDeedThatMustNotBeSpoilsTheCall) {
    const auto call = callWith({{u"verification_failed"_s, {}, {}}}, {u"pin_reset"_s});
    EXPECT_TRUE(judge(call, {deed(u"verification_failed"_s)}).isDone);
    EXPECT_EQ(judge(call, {deed(u"verification_failed"_s), deed(u"pin_reset"_s)}),
              (CallProgress{1, false, u"pin_reset"_s}));
}

TEST(JudgeCallsTest, theCallsCoverAllStatesAndAreWholeInEveryLanguage) {
    const auto calls = practiceCalls();
    ASSERT_TRUE(calls) << qPrintable(calls.error().detail);
    EXPECT_GE(calls->size(), 8U);
    std::set<pins::AccountState> states;
    std::set<QString> deeds;
    for (const PracticeCall& call : *calls) {
        states.insert(stateOf(pastOf(call.caller.story).flags));
        for (const CallStep& step : call.steps)
            deeds.insert(step.deed);
        for (const CallText* text : {&call.title, &call.says, &call.task})
            for (const auto& language : {u"en"_s, u"es"_s, u"fr"_s})
                EXPECT_FALSE(text->byLanguage.value(language).isEmpty()) << qPrintable(call.id + language);
    }
    EXPECT_EQ(states.size(), pins::accountStates.size());
    for (const auto& each :
         {u"pin_reset"_s, u"hint_given"_s, u"reset_undone"_s, u"pin_revealed"_s, u"verification_failed"_s})
        EXPECT_TRUE(deeds.contains(each)) << qPrintable(each);
}

} // namespace
} // namespace pindesk::practice
