#include "core/practice/providepracticesite.h"
#include "core/storage/database.h"
#include <QFileInfo>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

bool isUsable(const QString& path) {
    storage::SiteUrl site;
    site.path = path;
    const auto opened = storage::Database::open(site);
    if (opened)
        return true;
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
