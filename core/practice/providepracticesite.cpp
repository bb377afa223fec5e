#include "core/practice/providepracticesite.h"
#include "core/practice/practicestaff.h"
#include "core/staff/staffrepository.h"
#include "core/storage/database.h"
#include <QFileInfo>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

bool isUsable(const QString& path) {
    storage::SiteUrl site;
    site.path = path;
    auto opened = storage::Database::open(site);
    if (opened) {
        // It is the newest of what a practice site has.
        const auto servant = opened->read([](storage::Connection& connection) {
            return staff::findPerson(connection, QString::fromLatin1(practicePages.userName));
        });
        return !servant || servant->has_value();
    }
    const ErrorCode code = opened.error().code;
    return code != ErrorCode::DatabaseOld && code != ErrorCode::DatabaseNew &&
           code != ErrorCode::DatabaseForeign && code != ErrorCode::DatabaseCorrupt;
}

} // namespace

Result<void> providePracticeSite(const QString& path, bool afresh, const PracticeProgressHandler& progress,
                                 std::stop_token stop) {
    if (QFileInfo::exists(path)) {
        if (!afresh && isUsable(path))
            return {};
        for (const QString& end : {u"-wal"_s, u"-shm"_s, QString()})
            if (QFile::exists(path + end) && !QFile::remove(path + end))
                return fail(ErrorCode::FileUnwritable, path);
    }
    return makePracticeSite(path, progress, std::move(stop));
}

} // namespace pindesk::practice
