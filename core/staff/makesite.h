#pragma once
#include "core/staff/initsite.h"

namespace pindesk::staff {

/// The place of a site to be. An SQLite file that did not exist before is removed again unless it is kept.
class NewSiteFile {
public:
    explicit NewSiteFile(const storage::SiteUrl& site);
    ~NewSiteFile();
    NewSiteFile(const NewSiteFile&) = delete;
    NewSiteFile& operator=(const NewSiteFile&) = delete;

    [[nodiscard]] const storage::SiteUrl& site() const { return m_site; }
    [[nodiscard]] storage::Connection::Mode mode() const;
    void keep() { m_path.clear(); }

private:
    storage::SiteUrl m_site;
    QString m_path; ///< empty: nothing to remove
};

/// Makes the database, its schema and the site. A site that is there is left alone, its schema too
/// (DatabaseExists): bringing that up to date is `migrate`'s work.
[[nodiscard]] Result<InitSiteOutcome> makeSite(const NewSiteFile& file, const InitSiteRequest& request);

/// What is at a place where a site may be or come to be.
struct SitePlace {
    bool isFree = true; ///< a site can be made here
    QString siteName;   ///< the site's that is there already
};
/// Looks, and changes nothing. DatabaseForeign for somebody else's database, FileUnwritable (field = the
/// folder) where no file can be made, and all errors of opening.
[[nodiscard]] Result<SitePlace> examinePlace(const storage::SiteUrl& site);

} // namespace pindesk::staff
