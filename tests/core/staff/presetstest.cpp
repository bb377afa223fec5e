#include "core/staff/presets.h"
#include "tests/support/testsite.h"
#include <QJsonArray>
#include <gmock/gmock.h>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class PresetsTest : public test::SiteTest {
protected:
    std::vector<PresetChange> compared(const QString& preset) {
        const auto changes = comparePreset(m_site.database, m_site.administrator, preset);
        EXPECT_TRUE(changes) << qPrintable(changes.error().detail);
        return changes.value_or(std::vector<PresetChange>());
    }
    QStringList loosened(const QString& preset) {
        QStringList keys;
        for (const PresetChange& change : compared(preset))
            if (change.isLoosened)
                keys << change.now.key;
        return keys;
    }
    auto apply(const QString& preset, std::vector<PresetChange> seen = {}) {
        return applyPreset(m_site.database, m_site.administrator, {preset, std::move(seen)});
    }
    int audited(const QString& action) const {
        return m_site.files.ask(u"SELECT COUNT(*) FROM audit_event WHERE action = '%1'"_s.arg(action))
            .toInt();
    }
};
PINDESK_ON_BOTH_DATABASES(PresetsTest);

TEST_P(PresetsTest, standardIsWhatASiteBeginsWith) {
    for (const PresetChange& change : compared(u"standard"_s)) {
        EXPECT_FALSE(change.isChange()) << qPrintable(change.now.key);
        EXPECT_FALSE(change.isLoosened) << qPrintable(change.now.key);
    }
    EXPECT_TRUE(apply(u"standard"_s)->empty());
    EXPECT_EQ(comparePreset(m_site.database, m_site.administrator, u"lax"_s).error(),
              (Error{ErrorCode::NotFound, u"preset"_s, {}}));
}

TEST_P(PresetsTest, strictSaysWhereItAsksForLess) {
    EXPECT_THAT(loosened(u"strict"_s), ElementsAre(u"password.needs_upper"_s, u"password.needs_lower"_s,
                                                   u"security_question.asked"_s));
    int changes = 0;
    for (const PresetChange& change : compared(u"strict"_s))
        changes += change.isChange() ? 1 : 0;
    EXPECT_EQ(changes, 12) << "all but the idle lock, the digit and the letter, which are the same";
}

TEST_P(PresetsTest, setsAllAtOnceAndRecordsEach) {
    const auto changed = apply(u"strict"_s, compared(u"strict"_s));
    ASSERT_TRUE(changed) << qPrintable(changed.error().detail);
    EXPECT_EQ(changed->size(), 12u);
    auto& connection = m_site.database.connection();
    EXPECT_EQ(numberSetting(connection, keys::signInFailures), 4) << "the 5th locks";
    EXPECT_EQ(lengthsSetting(connection, keys::passwordLength)->min, 12);
    EXPECT_EQ(numberSetting(connection, keys::passwordDays), 90);
    EXPECT_EQ(numberSetting(connection, keys::passwordPrevious), 4);
    EXPECT_EQ(switchSetting(connection, keys::passwordUpper), false);
    EXPECT_EQ(switchSetting(connection, keys::passwordLetter), true);
    EXPECT_EQ(numberSetting(connection, keys::questionsAsked), 0);
    EXPECT_EQ(switchSetting(connection, keys::hintEnabled), false);
    EXPECT_EQ(textSetting(connection, keys::forgotPinMails), u"reset_link"_s);
    EXPECT_EQ(switchSetting(connection, keys::pinTypedByStaff), false);
    EXPECT_EQ(numberSetting(connection, keys::initialPinDays), 30);
    EXPECT_EQ(numberSetting(connection, keys::revealsPerHour), 10);
    EXPECT_EQ(numberSetting(connection, keys::idleMinutes), 5);
    EXPECT_EQ(audited(u"setting_changed"_s), 12);
    EXPECT_EQ(audited(u"preset_applied"_s), 1);

    EXPECT_THAT(loosened(u"strict"_s), IsEmpty());
    const QStringList back = loosened(u"standard"_s);
    for (const char* key : {keys::hintEnabled, keys::pinTypedByStaff, keys::initialPinDays,
                            keys::forgotPinMails, keys::signInFailures, keys::passwordLength,
                            keys::passwordDays, keys::passwordPrevious, keys::revealsPerHour})
        EXPECT_TRUE(back.contains(QString::fromLatin1(key))) << key;
    EXPECT_EQ(back.size(), 9);
}

TEST_P(PresetsTest, marksWhatTheSiteHasStricterThanThePreset) {
    m_site.setSetting(keys::passwordLength, R"({"min":14,"max":128})");
    m_site.setSetting(keys::passwordDays, "30");
    m_site.setSetting(keys::signInFailures, "2");
    const QStringList keysLoosened = loosened(u"strict"_s);
    EXPECT_TRUE(keysLoosened.contains(u"password.length"_s));
    EXPECT_TRUE(keysLoosened.contains(u"password.expiry_days"_s));
    EXPECT_TRUE(keysLoosened.contains(u"sign_in.failures_allowed"_s));
    EXPECT_FALSE(keysLoosened.contains(u"reveal.per_hour"_s));
}

TEST_P(PresetsTest, appliesOnlyWhatWasCompared) {
    const auto seen = compared(u"strict"_s);
    ASSERT_TRUE(changeSetting(m_site.database, m_site.administrator, {u"reveal.per_hour"_s, 5, 0}));
    EXPECT_EQ(apply(u"strict"_s, seen).error().code, ErrorCode::ChangedByOther);
    EXPECT_EQ(numberSetting(m_site.database.connection(), keys::signInFailures), 5) << "none of it";
    EXPECT_TRUE(apply(u"strict"_s, compared(u"strict"_s)));
}

class FourEyesSettingTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(FourEyesSettingTest);

TEST_P(FourEyesSettingTest, isSwitchedOffByWhoIsAloneOnly) {
    const auto switchOff = [&] {
        return changeSetting(m_site.database, m_site.administrator, {u"four_eyes"_s, false, 0});
    };
    const Error notAlone{ErrorCode::InvalidInput, u"four_eyes"_s, u"not_alone"_s};
    EXPECT_EQ(switchOff().error(), notAlone);
    m_site.files.ask(u"UPDATE staff SET status = 'disabled' WHERE user_name <> 'admin1'"_s);
    m_site.files.ask(u"UPDATE staff SET status = 'active', roles = 'service' WHERE user_name = 'csr2'"_s);
    const auto alone = switchOff();
    if (GetParam() == storage::SiteUrl::Product::Sqlite)
        EXPECT_TRUE(alone) << "a service is no second pair of eyes";
    else
        EXPECT_EQ(alone.error(), notAlone) << "who has a server has colleagues";
}

} // namespace pindesk::staff
