#include "ui/common/diagnosistext.h"
#include <QSet>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

TEST(DiagnosisTextTest, everyCauseAndStateHasASentenceOfItsOwn) {
    QSet<QString> sentences;
    for (const pins::CauseCode code : pins::causeCodes) {
        EXPECT_TRUE(causeText(code).endsWith(u'.')) << nameOf(code).data();
        sentences.insert(causeText(code));
    }
    EXPECT_EQ(sentences.size(), qsizetype(pins::causeCodes.size()));
    QSet<QString> states;
    for (const pins::AccountState state : pins::accountStates)
        states.insert(stateText(state));
    EXPECT_EQ(states.size(), 4);
    EXPECT_FALSE(states.contains(QString()));
}

TEST(DiagnosisTextTest, everyAdviceSaysWhatToDoAndMostWhatToSay) {
    using enum pins::AdviceCode;
    const QSet<pins::AdviceCode> forTheDeskAlone{CheckMailQueue, CheckMailHost, EscalateToSupport};
    QSet<QString> actions;
    for (const pins::AdviceCode code : pins::adviceCodes) {
        const AdviceText text = adviceText(code);
        actions.insert(text.action);
        EXPECT_TRUE(text.action.endsWith(u'.')) << nameOf(code).data();
        EXPECT_EQ(text.say.isEmpty(), forTheDeskAlone.contains(code)) << nameOf(code).data();
    }
    EXPECT_EQ(actions.size(), qsizetype(pins::adviceCodes.size()));
}

TEST(DiagnosisTextTest, tellsTheEvidence) {
    EXPECT_EQ(evidenceText({}), QString());
    EXPECT_EQ(evidenceText({{u"failed_sign_ins"_s, 3}, {u"successful_sign_ins"_s, 0}}),
              u"failed sign-ins: 3"_s);
    const QString text =
        evidenceText({{u"reset_at"_s, qint64{1'700'000'000'000}}, {u"reset_by"_s, u"csr1"_s}});
    EXPECT_TRUE(text.startsWith("reset 1"_L1) && text.contains(" Nov 2023 "_L1) &&
                text.endsWith(" by csr1"_L1))
        << qPrintable(text);
    EXPECT_EQ(evidenceText(
                  {{u"waiting_in_window"_s, 12}, {u"window_minutes"_s, 60}, {u"waiting_usually"_s, 0.125}}),
              u"began to wait within 60 min: 12; usually in that time: 0.125"_s);
}

} // namespace pindesk::ui
