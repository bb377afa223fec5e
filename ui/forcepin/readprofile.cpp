#include "ui/forcepin/readprofile.h"
#include "core/forcepin/profiledocument.h"
#include <QFile>
#include <QtConcurrent>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::Profile;
namespace {

constexpr qint64 longestFile = 1024 * 1024;

Result<Profile> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > longestFile)
        return fail(ErrorCode::InvalidInput, u"profile_document"_s, u"too_long"_s);
    return forcepin::profileFromJson(file.readAll());
}

} // namespace

QFuture<Result<Profile>> readProfile(const QString& path) {
    return QtConcurrent::run(read, path);
}

} // namespace pindesk::ui
