#include "core/practice/makepracticesite.h"
#include "core/audit/verifyaudit.h"
#include "core/distribution/listbatches.h"
#include "core/distribution/listissues.h"
#include "core/distribution/planbatch.h"
#include "core/pins/accountcounts.h"
#include "core/pins/getpin.h"
#include "core/pins/givehint.h"
#include "core/pins/history.h"
#include "core/pins/listaccounts.h"
#include "core/pins/watchpopulation.h"
#include "core/practice/inventpopulation.h"
#include "core/practice/practicestaff.h"
#include "core/staff/signin.h"
#include "core/staff/site.h"
#include "core/staff/sitesettings.h"
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <gtest/gtest.h>
#include <map>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

/// One site for all tests: they only read it.
class MakePracticeSiteTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = new QTemporaryDir;
        const QString path = s_folder->filePath(u"new/practice.db"_s);
        std::vector<double> fractions;
        const auto made =
            makePracticeSite(path, [&](const PracticeProgress& now) { fractions.push_back(now.fraction); });
        ASSERT_TRUE(made) << qPrintable(made.error().field + made.error().detail);
        EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
        EXPECT_EQ(fractions.back(), 1.0);
        storage::SiteUrl site;
        site.path = path;
        auto database = storage::Database::open(site);
        ASSERT_TRUE(database);
        s_database = new storage::Database(std::move(*database));
    }
    static void TearDownTestSuite() {
        delete s_database;
        delete s_folder;
    }

    static audit::Session signIn(const PracticeMember& member) {
        staff::SignInRequest request;
        request.userName = QString::fromLatin1(member.userName);
        request.password = Secret(QByteArrayView(member.password));
        request.workstation = u"test"_s;
        auto session = staff::signIn(*s_database, request);
        EXPECT_TRUE(session) << member.userName;
        return std::move(*session);
    }
    static const std::vector<InventedCustomer>& population() {
        static const auto invented = inventPopulation(practiceAccounts);
        EXPECT_TRUE(invented);
        return *invented;
    }
    static pins::AccountView look(const audit::Session& session, const AccountNumber& account) {
        auto view = pins::getPin(*s_database, session, account);
        EXPECT_TRUE(view) << account.text().constData();
        return std::move(*view);
    }

    static inline QTemporaryDir* s_folder = nullptr;
    static inline storage::Database* s_database = nullptr;
};

TEST_F(MakePracticeSiteTest, everyMemberOfTheStaffCanSignIn) {
    const auto site =
        s_database->read([](storage::Connection& connection) { return staff::readSite(connection); });
    ASSERT_TRUE(site);
    EXPECT_EQ(site->environment, u"practice"_s);
    for (const PracticeMember& member : practiceStaff)
        EXPECT_EQ(signIn(member).actor.roles, member.role);
}

TEST_F(MakePracticeSiteTest, linksToCustomersLeadToAPlaceThatIsNone) {
    const auto base = staff::textSetting(s_database->connection(), staff::keys::customerPages);
    ASSERT_TRUE(base);
    EXPECT_TRUE(QUrl(*base).host().endsWith(u".example"_s)) << qPrintable(*base); // RFC 2606
}

TEST_F(MakePracticeSiteTest, everyCauseOccurs) {
    const auto csr = signIn(practiceStaff.front());
    std::map<pins::CauseCode, int> causes;
    std::map<Story, int> looked;
    for (const InventedCustomer& customer : population())
        if (looked[customer.story]++ < 3)
            for (const pins::Cause& cause : look(csr, customer.account).diagnosis.causes)
                ++causes[cause.code];
    for (const pins::CauseCode code : pins::causeCodes) {
        // What is so for minutes would be over before anybody looks; initial PINs live for ever here.
        const bool passes = code == pins::CauseCode::MailOnItsWay || code == pins::CauseCode::MailOutage ||
                            code == pins::CauseCode::InitialPinExpired;
        EXPECT_EQ(causes[code] > 0, !passes) << nameOf(code).data();
    }
}

TEST_F(MakePracticeSiteTest, itsFirstHourIsNoAlarmOfTheMail) {
    const auto watch = pins::watchPopulation(*s_database, signIn(practiceStaff.front()));
    ASSERT_TRUE(watch);
    EXPECT_EQ(watch->alarms, std::vector{pins::WatchAlarm::Inconsistent});
    std::int64_t registered = 0, enabled = 0;
    for (const pins::WatchedDay& day : watch->days) {
        registered += day.registered;
        enabled += day.enabled;
    }
    EXPECT_GT(registered, 100);
    EXPECT_GT(enabled, 10);
    EXPECT_LT(enabled, registered) << "those of the last days who wait";
}

TEST_F(MakePracticeSiteTest, theDiagnosisFindsWhatTheStoryTells) {
    const std::map<Story, pins::CauseCode> first{
        {Story::Active, pins::CauseCode::PinForgotten},
        {Story::NeverSignedIn, pins::CauseCode::NeverSignedIn},
        {Story::FailedWithInitialPin, pins::CauseCode::FailedWithInitialPin},
        {Story::RegistrationNotFinished, pins::CauseCode::RegistrationNotFinished},
        {Story::OldPinAfterReset, pins::CauseCode::OldPinAfterReset},
        {Story::ResetNotUsed, pins::CauseCode::ResetNotUsed},
        {Story::ChangedByTelephone, pins::CauseCode::ChangedByTelephone},
        {Story::NoEmailGiven, pins::CauseCode::NoEmailGiven},
        {Story::MailRefused, pins::CauseCode::MailRefused},
        {Story::MailBounced, pins::CauseCode::MailBounced},
        {Story::MailNotSent, pins::CauseCode::MailNotSent},
        {Story::LinkVoided, pins::CauseCode::LinkVoided},
        {Story::Inconsistent, pins::CauseCode::InconsistentMany},
    };
    const auto csr = signIn(practiceStaff.front());
    std::map<Story, int> looked;
    for (const InventedCustomer& customer : population())
        if (first.contains(customer.story) && looked[customer.story]++ < 5) {
            const auto view = look(csr, customer.account);
            EXPECT_EQ(nameOf(view.diagnosis.causes.front().code), nameOf(first.at(customer.story)))
                << pastOf(customer.story).name << " " << customer.account.text().constData();
            EXPECT_EQ(view.hintPresent, pastOf(customer.story).hasHint);
        }
    EXPECT_EQ(looked.size(), first.size());
}

TEST_F(MakePracticeSiteTest, allStatesAndKindsOfCustomersAreThere) {
    const auto csr = signIn(practiceStaff.front());
    const auto counts = pins::accountCounts(*s_database, csr);
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->records, practiceAccounts);
    EXPECT_EQ(counts->directory, practiceAccounts);
    for (const pins::AccountState state : pins::accountStates)
        EXPECT_GT(counts->byState[state], 0) << nameOf(state).data();
    std::map<QString, int> languages;
    int organizations = 0, severalPhones = 0, missing = 0, shownMissing = 0;
    for (const InventedCustomer& customer : population()) {
        ++languages[customer.language];
        organizations += customer.organization.isEmpty() ? 0 : 1;
        severalPhones += customer.phones.size() > 1 ? 1 : 0;
        if (!customer.isInNewestExtract && ++missing <= 3)
            shownMissing += look(csr, customer.account).missingSince ? 1 : 0;
    }
    EXPECT_GT(languages[u"es"_s], 300);
    EXPECT_GT(languages[u"fr"_s], 100);
    EXPECT_GT(organizations, 100);
    EXPECT_GT(severalPhones, 500);
    EXPECT_EQ(shownMissing, 3);
}

TEST_F(MakePracticeSiteTest, theStaffsPastIsInTheTrailWhereItHappened) {
    const auto csr = signIn(practiceStaff.front());
    for (const InventedCustomer& customer : population())
        if (customer.story == Story::OldPinAfterReset) {
            const auto view = look(csr, customer.account);
            const auto deeds = pins::history(*s_database, csr, customer.account);
            ASSERT_TRUE(deeds);
            const auto reset = std::find_if(deeds->begin(), deeds->end(),
                                            [](const auto& deed) { return deed.action == u"pin_reset"_s; });
            ASSERT_NE(reset, deeds->end());
            EXPECT_EQ(reset->at, view.resetAt);
            EXPECT_EQ(reset->actor, view.resetBy);
            break;
        }
    const auto administrator = signIn(practiceAdministrator);
    const auto verdict = audit::verifyAudit(*s_database, administrator);
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->isWhole());
}

TEST_F(MakePracticeSiteTest, isTheSamePopulationEveryTime) {
    const auto one = inventPopulation(200), other = inventPopulation(200);
    ASSERT_TRUE(one && other);
    EXPECT_EQ((*one)[150].lastName, (*other)[150].lastName);
    EXPECT_EQ((*one)[150].account, (*other)[150].account);
    EXPECT_EQ((*one)[150].story, (*other)[150].story);
}

TEST_F(MakePracticeSiteTest, leavesASiteThatIsThereAlone) {
    const QString path = s_folder->filePath(u"new/practice.db"_s);
    const qint64 size = QFileInfo(path).size();
    const auto made = makePracticeSite(path);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(QFileInfo(path).size(), size);
}

TEST_F(MakePracticeSiteTest, leavesNothingWhenItIsStopped) {
    const QTemporaryDir folder;
    std::stop_source stop;
    const auto made = makePracticeSite(
        folder.filePath(u"practice.db"_s),
        [&](const PracticeProgress& now) {
            if (now.stage == PracticeProgress::Stage::Pins)
                stop.request_stop();
        },
        stop.get_token());
    ASSERT_FALSE(made);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
/// Records, ledger and trail agree, and the two batches were seen by two people.
TEST_F(MakePracticeSiteTest, initialPinsWereGivenOut) {
    const auto supervisor = signIn(practiceStaff[1]);
    const auto funnels = distribution::countIssues(*s_database, supervisor);
    ASSERT_TRUE(funnels);
    using ledger::Channel;
    for (const auto& [channel, least] : {std::pair(Channel::Bill, 300), std::pair(Channel::Letter, 1000),
                                         std::pair(Channel::Telephone, 50)})
        EXPECT_GT(funnels->channels.at(static_cast<std::size_t>(channel)).issued(), least)
            << nameOf(channel).data();
    EXPECT_EQ(funnels->channels.at(static_cast<std::size_t>(Channel::Bill)).at.front(),
              0); // all have registered
    const auto batches = distribution::listBatches(*s_database, supervisor);
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 2U);
    for (const distribution::Batch& batch : *batches) {
        EXPECT_EQ(batch.state, distribution::BatchState::Written);
        EXPECT_EQ(batch.decidedByName, u"sup2"_s);
        EXPECT_EQ(batch.written, batch.chosen);
    }
    storage::SiteUrl site = s_database->site();
    const auto left = distribution::planBatch(site, supervisor, {});
    ASSERT_TRUE(left);
    EXPECT_GT(left->count(distribution::Choice::Chosen), 100) << "some were never told";
}

} // namespace pindesk::practice
