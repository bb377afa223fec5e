#include "ui/forcepin/advicecard.h"
#include "tests/ui/forcepin/viewtest.h"
#include "ui/widgets/theme.h"
#include <QApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using enum pinrules::Scenario;

class AdviceCardTest : public ViewTest {
protected:
    void SetUp() override { showView(m_card); }
    /// What the service says of a profile, as the card shows it.
    QString said(const forcepin::AuthenticationProfile& profile) {
        const auto check = m_service.check(profile).takeResult();
        EXPECT_TRUE(check);
        m_card.setAdvice(check->advice);
        return screen();
    }
    AdviceCard m_card;
};
PINDESK_ON_BOTH_DATABASES(AdviceCardTest);

TEST_P(AdviceCardTest, saysEachInASentenceWithItsPlace) {
    forcepin::AuthenticationProfile profile = telephone({Blocklisted, Repeating, Length, SsnLast4});
    profile.pinLength = {6, 8};
    profile.activation = {true, {Repeating}};
    const QString words = said(profile);
    for (const QString& sentence : {u"Force PIN change: “PIN of repeating digits” is never the trigger, "
                                    u"because “Blocklisted PIN” comes before "
                                    "it"_s,
                                    u"Force PIN change: “PIN = last 4 of SSN” compares four digits, which "
                                    u"the lengths of this profile do not "
                                    "allow: “PIN length” fires first."_s,
                                    u"“PIN of repeating digits” is in both lists"_s})
        EXPECT_TRUE(words.contains(sentence)) << qPrintable(sentence + u'\n' + words);
    EXPECT_FALSE(words.contains(u"Nothing stands out"_s));
}

TEST_P(AdviceCardTest, speaksOfSwitchesAndOfThePinPolicy) {
    m_site.setSetting("pin.policy", R"({"min":6,"max":12})");
    forcepin::AuthenticationProfile profile = telephone({Length, ZipLast4});
    profile.pinLength = {6, 12};
    profile.force.active = false;
    const QString words = said(profile);
    for (
        const QString& sentence :
        {u"Nobody is judged: the profile or both of its sections are switched off."_s,
         u"Force PIN change is switched off: its scenarios do nothing."_s,
         u"Force PIN change: “PIN = last 4 of ZIP” compares four digits, and the PIN policy allows no PIN so short."_s,
         u"Force PIN change: “PIN length” never fires, because the lengths are those of the PIN policy."_s})
        EXPECT_TRUE(words.contains(sentence)) << qPrintable(sentence + u'\n' + words);
}

TEST_P(AdviceCardTest, saysSoWhenThereIsNothing) {
    EXPECT_TRUE(said(telephone({Repeating, SsnLast4})).contains(u"Nothing stands out"_s));
    EXPECT_FALSE(said(telephone({Blocklisted, Repeating})).contains(u"Nothing stands out"_s));
    EXPECT_TRUE(said(telephone({Repeating, SsnLast4})).contains(u"Nothing stands out"_s));
    EXPECT_FALSE(screen().contains(u"never the trigger"_s)) << "what was said before is gone";
}

TEST_P(AdviceCardTest, outlivesAChangeOfTheme) {
    const auto picture = [this] { return m_card.findChild<QLabel*>(u"advicePicture"_s)->pixmap().toImage(); };
    applyTheme(*qApp, Appearance::Light);
    const QString words = said(telephone({Blocklisted, Repeating}));
    const QImage light = picture();
    applyTheme(*qApp, Appearance::Dark);
    EXPECT_NE(picture(), light) << "in the colour of the theme";
    EXPECT_EQ(screen(), words);
    applyTheme(*qApp, Appearance::Light);
    EXPECT_EQ(picture(), light);
    qApp->setStyleSheet({});
}

} // namespace pindesk::ui
