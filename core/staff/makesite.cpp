#include "core/staff/makesite.h"
#include "core/staff/site.h"
#include "core/storage/migrator.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Database;
using storage::SiteUrl;
namespace {

/// The site that is there, whatever the version of its schema.
Result<std::optional<Site>> siteIn(Connection& connection) {
    PINDESK_TRY(const auto tables, connection.number("schema_has_version"));
    return tables > 0 ? findSite(connection) : std::optional<Site>();
}

Result<void> prepare(Connection& connection) {
    if (const auto site = siteIn(connection); site && *site)
        return fail(ErrorCode::DatabaseExists, (*site)->name);
    PINDESK_CHECK(storage::Migrator(connection).migrate());
    return {};
}

} // namespace

NewSiteFile::NewSiteFile(const SiteUrl& site)
    : m_site(site) {
    if (site.product == SiteUrl::Product::Sqlite && !QFileInfo::exists(site.path))
        m_path = site.path;
}

NewSiteFile::~NewSiteFile() {
    if (!m_path.isEmpty())
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + end);
}

Connection::Mode NewSiteFile::mode() const {
    return m_path.isEmpty() ? Connection::Mode::Existing : Connection::Mode::Create;
}

Result<InitSiteOutcome> makeSite(const NewSiteFile& file, const InitSiteRequest& request) {
    PINDESK_TRY(auto database, Database::open(file.site(), Database::Check::Nothing, file.mode()));
    PINDESK_CHECK(prepare(database.connection()));
    return initSite(database, request);
}

Result<SitePlace> examinePlace(const SiteUrl& site) {
    if (site.product == SiteUrl::Product::Sqlite && !QFileInfo::exists(site.path)) {
        // Folders on the way are made with the site.
        QFileInfo folder(QFileInfo(site.path).absolutePath());
        while (!folder.exists() && !folder.isRoot())
            folder.setFile(folder.absolutePath());
        if (!folder.isDir() || !folder.isWritable())
            return fail(ErrorCode::FileUnwritable, folder.filePath(),
                        qt_error_string(folder.isDir() ? EACCES : ENOTDIR));
        return SitePlace{};
    }
    PINDESK_TRY(auto database, Database::open(site, Database::Check::Nothing));
    PINDESK_TRY(const auto existing, siteIn(database.connection()));
    if (existing)
        return SitePlace{false, existing->name};
    PINDESK_TRY(const auto tables, database.connection().number("schema_has_version"));
    PINDESK_TRY(const bool isEmpty, database.connection().isEmpty());
    if (tables == 0 && !isEmpty)
        return fail(ErrorCode::DatabaseForeign, {}, u"not_ours"_s);
    return SitePlace{};
}

} // namespace pindesk::staff
