#include "app/ctl/inputfile.h"
#include <QFile>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.read(most + 1); // the size of a pipe is not known before
    if (bytes.size() > most)
        return fail(ErrorCode::FileUnreadable, path, u"too long"_s);
    return bytes;
}

} // namespace pindesk::ctl
