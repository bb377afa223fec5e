#include "core/practice/makepracticesite.h"
#include "core/directory/buildinfixindex.h"
#include "core/directory/importdirectory.h"
#include "core/generation/generatepins.h"
#include "core/practice/customerpast.h"
#include "core/practice/deskpast.h"
#include "core/practice/extract.h"
#include "core/practice/issuepast.h"
#include "core/practice/practiceprofiles.h"
#include "core/practice/practicestaff.h"
#include "core/practice/trailpast.h"
#include "core/staff/addstaff.h"
#include "core/staff/changesetting.h"
#include "core/staff/initsite.h"
#include "core/storage/migrator.h"
#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
using storage::Database;
using storage::SiteUrl;
using Stage = PracticeProgress::Stage;
namespace {

constexpr crypto::PasswordCost publicPasswordCost{1024, 1, 1};

Secret passwordOf(const PracticeMember& member) {
    return Secret(QByteArrayView(member.password));
}

void removeSite(const QString& path) {
    for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
}

/// Makes the site step by step; each step leaves nothing open.
class Maker {
public:
    Maker(SiteUrl site, const PracticeProgressHandler& progress, std::stop_token stop)
        : m_site(std::move(site))
        , m_progress(progress)
        , m_stop(std::move(stop)) {}

    Result<void> run() {
        PINDESK_TRY(m_population, inventPopulation(practiceAccounts));
        PINDESK_CHECK(step(Stage::Site, 0.0));
        PINDESK_CHECK(makeSite());
        PINDESK_CHECK(step(Stage::Customers, 0.1));
        PINDESK_CHECK(import(false));
        PINDESK_CHECK(import(true));
        PINDESK_CHECK(directory::buildInfixIndex(m_site, m_session, {}, m_stop));
        PINDESK_CHECK(step(Stage::Pins, 0.4));
        PINDESK_CHECK(generation::generatePins(m_site, m_session, {}, {}, m_stop));
        PINDESK_CHECK(step(Stage::Past, 0.55));
        return writePasts();
    }

private:
    Result<void> step(Stage stage, double fraction) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        if (m_progress)
            m_progress({stage, fraction});
        return {};
    }

    Result<void> makeSite() {
        PINDESK_TRY(auto database,
                    Database::open(m_site, Database::Check::Nothing, storage::Connection::Mode::Create));
        PINDESK_CHECK(storage::Migrator(database.connection()).migrate());
        staff::InitSiteRequest request;
        request.name = u"Springfield Water"_s;
        request.supportPhone = u"555 0100"_s;
        request.environment = u"practice"_s;
        request.administrator = QString::fromLatin1(practiceAdministrator.userName);
        request.password = passwordOf(practiceAdministrator);
        request.workstation = u"practice"_s;
        request.cost = publicPasswordCost;
        PINDESK_CHECK(staff::initSite(database, request));
        PINDESK_TRY(m_session, signIn(database, practiceAdministrator, u"practice"_s));
        // Links and mails lead nowhere (RFC 2606), but can be written.
        PINDESK_CHECK(set(database, staff::keys::customerPages, u"https://pin.springfield.example"_s));
        PINDESK_CHECK(set(database, staff::keys::mailHost, u"mail.springfield.example"_s));
        PINDESK_CHECK(set(database, staff::keys::mailFromAddress, u"pin@springfield.example"_s));
        PINDESK_CHECK(addStaff(database));
        return makeProfiles(database);
    }

    Result<void> addStaff(Database& database) {
        for (const PracticeMember& member : practiceStaff)
            if (member.role != Role::Administrator) // who is there already
                PINDESK_CHECK(addMember(database, member));
        return addMember(database, practicePages);
    }

    Result<void> set(Database& database, const char* key, const QString& value) {
        PINDESK_CHECK(staff::changeSetting(database, m_session, {QString::fromLatin1(key), value, 0}));
        return {};
    }

    Result<void> addMember(Database& database, const PracticeMember& member) {
        staff::AddStaffRequest request;
        request.userName = QString::fromLatin1(member.userName);
        request.displayName = QString::fromLatin1(member.displayName);
        request.roles = member.role;
        request.password = passwordOf(member);
        request.cost = publicPasswordCost;
        PINDESK_CHECK(staff::addStaff(database, m_session, request));
        return {};
    }

    Result<void> import(bool newest) {
        directory::ImportRequest request;
        request.sourceName = newest ? u"customers-new.csv"_s : u"customers.csv"_s;
        request.openSource =
            [text = extractOf(m_population, newest)]() -> Result<std::unique_ptr<directory::RowSource>> {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(text);
            buffer->open(QIODevice::ReadOnly);
            return directory::CsvReader::open(std::move(buffer));
        };
        PINDESK_CHECK(directory::importDirectory(m_site, m_session, request, m_stop));
        return {};
    }

    Result<void> writePasts() {
        PINDESK_TRY(auto database, Database::open(m_site));
        PINDESK_TRY(const Milliseconds now, database.connection().now());
        PINDESK_TRY(auto inventor, PastInventor::make(m_session.keys, now));
        std::vector<DeskDeed> deeds;
        std::vector<CustomerDeed> customerDeeds;
        constexpr std::size_t batch = 500;
        for (std::size_t begin = 0; begin < m_population.size(); begin += batch) {
            const std::size_t end = std::min(begin + batch, m_population.size());
            std::vector<CustomerPast> pasts;
            for (std::size_t i = begin; i < end; ++i) {
                const InventedCustomer& customer = m_population[i];
                PINDESK_TRY(CustomerPast past, inventor.invent(customer));
                if (past.resetAt)
                    deeds.push_back(
                        {*past.resetAt, &customer, pastOf(customer.story).desk == DeskPast::ResetAndUndone});
                pasts.push_back(std::move(past));
            }
            PINDESK_TRY(auto done, write(database, pasts));
            std::ranges::move(done, std::back_inserter(customerDeeds));
            PINDESK_CHECK(step(Stage::Past, 0.55 + 0.35 * static_cast<double>(end) /
                                                       static_cast<double>(m_population.size())));
        }
        PINDESK_CHECK(writeTrailPast(m_site, std::move(customerDeeds)));
        PINDESK_CHECK(writeIssuePast(m_site, now));
        return writeDeskPast(m_site, std::move(deeds));
    }

    static Result<std::vector<CustomerDeed>> write(Database& database,
                                                   const std::vector<CustomerPast>& pasts) {
        return database.write([&](storage::Transaction& transaction) -> Result<std::vector<CustomerDeed>> {
            crypto::SystemRandom random;
            std::vector<CustomerDeed> deeds;
            for (const CustomerPast& past : pasts) {
                PINDESK_TRY(const AccountId id, writePast(transaction, past, random));
                addCustomerDeeds(deeds, past, id);
            }
            return deeds;
        });
    }

    SiteUrl m_site;
    const PracticeProgressHandler& m_progress;
    std::stop_token m_stop;
    std::vector<InventedCustomer> m_population;
    audit::Session m_session;
};

} // namespace

Result<void> makePracticeSite(const QString& path, const PracticeProgressHandler& progress,
                              std::stop_token stop) {
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::FileUnwritable, path);
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(0))
        return fail(ErrorCode::DatabaseLocked, path);
    const QString part = path + u".part"_s;
    removeSite(part); // of a program that was killed
    SiteUrl site;
    site.path = part;
    if (auto made = Maker(site, progress, std::move(stop)).run(); !made) {
        removeSite(part);
        return made;
    }
    if (!QFile::rename(part, path))
        return fail(ErrorCode::FileUnwritable, path);
    if (progress)
        progress({Stage::Past, 1.0});
    return {};
}

} // namespace pindesk::practice
