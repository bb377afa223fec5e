#include "core/staff/changesetting.h"
#include "core/audit/listevents.h"
#include "tests/support/testsite.h"
#include <QJsonArray>

namespace pindesk::staff {
using namespace Qt::StringLiterals;

class ChangeSettingTest : public test::SiteTest {
protected:
    Result<SettingState> change(const char* key, const QJsonValue& value, std::int64_t version = 0) {
        return changeSetting(m_site.database, m_site.administrator,
                             {QString::fromLatin1(key), value, version});
    }
    /// The details of the `action`s so far, newest first.
    QList<QJsonObject> audited(const QString& action) {
        audit::EventFilter filter;
        filter.action = action;
        const auto page = audit::listEvents(m_site.database, m_site.auditor, filter, {}, 100);
        QList<QJsonObject> details;
        for (const auto& event : page->events)
            details << QJsonDocument::fromJson(event.detail).object();
        return details;
    }
    storage::Connection& connection() { return m_site.database.connection(); }
};
PINDESK_ON_BOTH_DATABASES(ChangeSettingTest);

TEST_P(ChangeSettingTest, readsEveryDefault) {
    const auto read = readSettings(m_site.database, m_site.administrator);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(read->site.name, u"Springfield Water"_s);
    ASSERT_EQ(read->settings.size(), settingDefinitions().size());
    for (std::size_t i = 0; i < read->settings.size(); ++i) {
        const SettingDefinition& definition = settingDefinitions()[i];
        EXPECT_EQ(read->settings[i].key, QString::fromLatin1(definition.key));
        EXPECT_EQ(read->settings[i].value, standardOf(definition)) << definition.key;
        EXPECT_EQ(read->settings[i].version, 0);
        EXPECT_TRUE(checkSetting(definition, standardOf(definition))) << definition.key;
    }
}

TEST_P(ChangeSettingTest, recordsTheValueBeforeAndNow) {
    const auto first = change(keys::undoMinutes, 5);
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    EXPECT_EQ(first->version, 1);
    EXPECT_EQ(first->changedByName, u"admin1"_s);
    ASSERT_TRUE(first->changedAt);
    const auto second = change(keys::undoMinutes, 7, 1);
    EXPECT_EQ(second->version, 2);
    EXPECT_EQ(numberSetting(connection(), keys::undoMinutes), 7);
    const QList<QJsonObject> expected{{{u"old"_s, 5}, {u"new"_s, 7}}, {{u"old"_s, 10}, {u"new"_s, 5}}};
    EXPECT_EQ(audited(u"setting_changed"_s), expected);
}

TEST_P(ChangeSettingTest, losesToWhoeverWasFaster) {
    ASSERT_TRUE(change(keys::undoMinutes, 5));
    const auto late = change(keys::undoMinutes, 6, 0);
    EXPECT_EQ(late.error().code, ErrorCode::ChangedByOther);
    EXPECT_EQ(numberSetting(connection(), keys::undoMinutes), 5);
    EXPECT_EQ(audited(u"setting_changed"_s).size(), 1);
}

TEST_P(ChangeSettingTest, leavesNoTraceOfWhatIsNoChange) {
    ASSERT_TRUE(change(keys::undoMinutes, 10));
    EXPECT_EQ(audited(u"setting_changed"_s).size(), 0);
}

TEST_P(ChangeSettingTest, refusesWhatIsOutOfRange) {
    const std::tuple<const char*, QJsonValue, const char*> wrong[] = {
        {keys::undoMinutes, 1441, "range"},
        {keys::undoMinutes, -1, "range"},
        {keys::undoMinutes, 1.5, "not_a_number"},
        {keys::undoMinutes, u"10"_s, "not_a_number"},
        {keys::idleMinutes, 0, "range"},
        {keys::idleMinutes, 16, "range"},
        {keys::hintEnabled, 1, "not_a_switch"},
        {keys::resetReasons, u"text"_s, "not_a_list"},
        {keys::resetReasons, QJsonArray{u"  "_s}, "not_text"},
        {keys::resetReasons, QJsonArray{QString(101, u'x')}, "too_long"},
        {keys::pinFormat, u"words"_s, "unknown"},
        {keys::signInFailures, 0, "range"},
        {keys::signInFailures, 100, "range"},
        {keys::passwordLength, QJsonObject{{u"min"_s, 6}, {u"max"_s, 128}}, "range"}, // the floor is 7
        {keys::passwordLength, QJsonObject{{u"min"_s, 9}, {u"max"_s, 8}}, "range"},
        {keys::userNameMinimum, 2, "range"},
        {keys::forgotPinMails, u"hint"_s, "unknown"},
        {keys::forgotPinMails, QJsonValue(), "unknown"},
        {keys::linkBase, 1, "not_text"},
        {keys::linkBase, u"http://pins.example/enrol"_s, "not_https"},
        {keys::customerPages, u"http://pins.example/pages"_s, "not_https"},
        {keys::customerPages, u"http://localhost.example"_s, "not_https"},
        {keys::linkBase, u"https://pins.example/enrol?x=1"_s, "not_https"},
        {keys::linkBase, u"https://me:word@pins.example/enrol"_s, "not_https"},
        {keys::linkBase, u"https:///enrol"_s, "not_https"},
        {keys::linkBase, u"https://pins.example/"_s + QString(200, u'x'), "too_long"},
        {keys::mailHost, u"mail.example.org:587"_s, "character"},
        {keys::mailHost, u"user@mail.example.org"_s, "character"},
        {keys::mailHost, u"mail.example.org/x"_s, "character"},
        {keys::mailPort, 0, "range"},
        {keys::mailPort, 65536, "range"},
        {keys::mailSecurity, u"none"_s, "unknown"},
        {keys::mailUser, u"mailer\r\nRCPT TO:<eve@example.org>"_s, "character"},
        {keys::mailFromAddress, u"pindesk"_s, "not_mailbox"},
        {keys::mailFromAddress, u"pindesk@example.org>"_s, "not_mailbox"},
        {keys::mailFromName, u"Water\nBcc: eve@example.org"_s, "character"},
        {keys::mailCertificates, u"certificate"_s, "not_pem"},
    };
    for (const auto& [key, value, detail] : wrong) {
        const auto refused = change(key, value);
        ASSERT_FALSE(refused) << key;
        EXPECT_EQ(refused.error(),
                  (Error{ErrorCode::InvalidInput, QString::fromLatin1(key), QString::fromLatin1(detail)}));
    }
    EXPECT_EQ(changeSetting(m_site.database, m_site.supervisor,
                            {u"pin.policy"_s, QJsonObject{{u"min"_s, 3}, {u"max"_s, 16}}, 0})
                  .error()
                  .detail,
              u"range"_s);
    EXPECT_EQ(change("no.such", 1).error(), (Error{ErrorCode::NotFound, u"setting"_s, {}}));
    EXPECT_EQ(audited(u"setting_changed"_s).size(), 0);
}

TEST(SettingRulesTest, takesPagesOnThisMachineWithoutTls) {
    for (const auto& base : {u"https://pins.example/pages"_s, u"http://localhost:8080"_s,
                             u"http://127.0.0.1:8080"_s, u"http://[::1]:8080/pages"_s})
        EXPECT_TRUE(checkSetting(*findSetting(keys::customerPages), base)) << qPrintable(base);
}

TEST_P(ChangeSettingTest, recordsAFingerprintOfCertificates) {
    const QString pem = u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_s;
    ASSERT_TRUE(change(keys::mailCertificates, pem));
    EXPECT_EQ(textSetting(connection(), keys::mailCertificates), pem);
    const QJsonObject recorded = audited(u"setting_changed"_s).value(0);
    EXPECT_EQ(recorded["old"_L1], u""_s);
    EXPECT_EQ(recorded["new"_L1].toString().size(), 8 + 64);
}

TEST_P(ChangeSettingTest, neverLocksEveryCallerOut) {
    ASSERT_EQ(numberSetting(connection(), keys::verificationRequired), 3) << "more than the two items below";
    ASSERT_LT(textsSetting(connection(), keys::verificationItems)->size(), 7);
    EXPECT_EQ(change(keys::verificationRequired, 7).error().detail, u"more_than_items"_s);
    EXPECT_EQ(change(keys::verificationItems, QJsonArray{u"name"_s, u"phone"_s}).error().detail,
              u"more_than_items"_s);
    EXPECT_TRUE(change(keys::verificationRequired, 2));
    EXPECT_TRUE(change(keys::verificationItems, QJsonArray{u"phone"_s, u"name"_s}));
    EXPECT_EQ(textsSetting(connection(), keys::verificationItems), (QStringList{u"phone"_s, u"name"_s}));
}

TEST_P(ChangeSettingTest, neverAsksMoreQuestionsThanThereAre) {
    EXPECT_EQ(
        change(keys::questionsAsked, 6).error(),
        (Error{ErrorCode::InvalidInput, QString::fromLatin1(keys::questionsAsked), u"more_than_items"_s}));
    EXPECT_EQ(change(keys::questionList, QJsonArray()).error().detail, u"more_than_items"_s);
    EXPECT_TRUE(change(keys::questionsAsked, 0)) << "none at all";
    EXPECT_TRUE(change(keys::questionList, QJsonArray()));
}

TEST_P(ChangeSettingTest, readsEachKind) {
    ASSERT_TRUE(change(keys::linkBase, u"https://pins.example/enrol"_s));
    ASSERT_TRUE(change(keys::forgotPinMails, u"reset_link"_s));
    ASSERT_TRUE(change(keys::passwordLength, QJsonObject{{u"min"_s, 12}, {u"max"_s, 64}}));
    EXPECT_EQ(textSetting(connection(), keys::linkBase), u"https://pins.example/enrol"_s);
    EXPECT_EQ(textSetting(connection(), keys::forgotPinMails), u"reset_link"_s);
    EXPECT_EQ(lengthsSetting(connection(), keys::passwordLength)->min, 12);
    EXPECT_EQ(lengthsSetting(connection(), keys::passwordLength)->max, 64);
    m_site.setSetting(keys::answerLength, R"({"min":2})");
    EXPECT_EQ(lengthsSetting(connection(), keys::answerLength)->max, 100)
        << "what is left out is the default";
}

TEST_P(ChangeSettingTest, asksForEachSettingsOwnRight) {
    const QJsonObject lengths{{u"min"_s, 6}, {u"max"_s, 12}};
    EXPECT_EQ(change(keys::pinPolicy, lengths).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(changeSetting(m_site.database, m_site.supervisor, {u"pin.policy"_s, lengths, 0}));
    EXPECT_EQ(changeSetting(m_site.database, m_site.supervisor, {u"pin.undo_minutes"_s, 5, 0}).error().code,
              ErrorCode::NotPermitted);
}

TEST_P(ChangeSettingTest, readsTheDefaultWhereNonsenseIsStored) {
    m_site.setSetting(keys::undoMinutes, "99999");
    m_site.setSetting(keys::hintEnabled, "\"perhaps\"");
    m_site.setSetting(keys::resetReasons, "{}");
    EXPECT_EQ(numberSetting(connection(), keys::undoMinutes), 10);
    EXPECT_EQ(switchSetting(connection(), keys::hintEnabled), true);
    EXPECT_EQ(textsSetting(connection(), keys::resetReasons), QStringList());
}

TEST_P(ChangeSettingTest, renamesTheSite) {
    const auto site = changeSite(m_site.database, m_site.administrator, {u" Shelby Water "_s, u"555 0199"_s});
    ASSERT_TRUE(site);
    EXPECT_EQ(site->name, u"Shelby Water"_s);
    EXPECT_EQ(readSite(connection())->supportPhone, u"555 0199"_s);
    EXPECT_EQ(audited(u"site_changed"_s).first()["old"_L1]["name"_L1], u"Springfield Water"_s);
    EXPECT_EQ(changeSite(m_site.database, m_site.administrator, {u" "_s, u"1"_s}).error(),
              (Error{ErrorCode::InvalidInput, u"site_name"_s, u"missing"_s}));
}

} // namespace pindesk::staff
