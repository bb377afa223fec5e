#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

TEST(EventTextTest, hasASentenceForEveryActionThatTheCoreWrites) {
    static const QRegularExpression action(
        u"[{(?:]\\s*u\"([a-z]+(?:_[a-z]+)+|checkpoint)\"_s(?=,\\s*(?:u\"(?:site|audit|mail|run:|staff:|"
        u"setting:)|"
        u"request\\.account|account\\.to|\\{\\}|subject)|\\s*:\\s*u\"|,$)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression writes(u"audit::(?:append|appendOrNote|noteUnattested)\\("_s);
    QSet<QString> written;
    QDirIterator files(QStringLiteral(PINDESK_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        if (!source.contains(writes) && !files.filePath().contains(u"/core/audit/"_s))
            continue;
        for (auto match = action.globalMatch(source); match.hasNext();)
            written << match.next().captured(1);
    }
    EXPECT_TRUE(written.contains(u"pin_reset"_s) && written.contains(u"signed_in"_s) &&
                written.contains(u"checkpoint"_s))
        << "the search works";
    for (const QString& each : written)
        EXPECT_TRUE(knownActions().contains(each)) << qPrintable(each);
}

TEST(EventTextTest, saysWhatHappened) {
    EXPECT_EQ(eventText(u"pin_reset"_s), u"PIN reset"_s);
    EXPECT_EQ(eventText(u"pin_looked_up"_s, {{u"state"_s, u"waiting"_s}}),
              u"Account looked up (Waiting for e-mail confirmation)"_s);
    EXPECT_EQ(eventText(u"verification_failed"_s, {{u"asked"_s, QJsonArray{u"name"_s, u"phone"_s}},
                                                   {u"passed"_s, QJsonArray{u"name"_s}}}),
              u"Caller not verified (1 of 2 items right)"_s);
    EXPECT_EQ(eventText(u"setting_changed"_s, {{u"old"_s, 10}, {u"new"_s, 5}}),
              u"Setting changed (10 → 5)"_s);
    EXPECT_EQ(eventText(u"a_later_action"_s), u"a later action"_s);
}

TEST(EventTextTest, namesSubjectsAndReasons) {
    EXPECT_EQ(subjectText(u"staff:csr1"_s), u"csr1"_s);
    EXPECT_EQ(subjectText(u"run:7"_s), u"Run 7"_s);
    EXPECT_EQ(subjectText(u"12345/678"_s), u"12345/678"_s);
    EXPECT_EQ(subjectText({}), QString());
    EXPECT_EQ(reasonText(u"forgot"_s), u"PIN forgotten"_s);
    EXPECT_EQ(reasonText(u"our own words"_s), u"our own words"_s);
    EXPECT_EQ(itemText(u"ssn_last4"_s), u"Last four of the SSN"_s);
    EXPECT_EQ(itemText(u"extra.Meter"_s), u"Meter"_s);
}

TEST(EventTextTest, tellsEveryParticularInWords) {
    const auto texts = detailTexts({{u"initialized"_s, true},
                                    {u"state"_s, u"active"_s},
                                    {u"asked"_s, QJsonArray{u"name"_s, u"birth_date"_s}},
                                    {u"verification"_s, QJsonObject{{u"passed"_s, QJsonArray{}}}},
                                    {u"unheard_of"_s, 3}});
    const QList<std::pair<QString, QString>> expected{{u"State"_s, u"Active"_s},
                                                      {u"Initialized"_s, u"Yes"_s},
                                                      {u"Verified by"_s, u"Right: none"_s},
                                                      {u"Asked for"_s, u"Name, Birth date"_s},
                                                      {u"unheard of"_s, u"3"_s}};
    EXPECT_EQ(texts, expected);
}

TEST(ValueTextTest, writesDurationsShortly) {
    EXPECT_EQ(durationText(0.2), u"less than a second"_s);
    EXPECT_EQ(durationText(12), u"12 s"_s);
    EXPECT_EQ(durationText(200), u"3 min 20 s"_s);
    EXPECT_EQ(durationText(7500), u"2 h 5 min"_s);
}

} // namespace pindesk::ui
