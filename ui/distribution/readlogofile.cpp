#include "ui/distribution/readlogofile.h"
#include "core/letters/logo.h"
#include <QFile>
#include <QtConcurrentRun>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

QFuture<Result<QByteArray>> readLogoFile(const QString& path) {
    return QtConcurrent::run([path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        const QByteArray bytes = file.read(letters::longestLogo + 1);
        if (const auto logo = letters::readLogo(bytes); !logo)
            return fail(ErrorCode::InvalidInput, u"letter_template"_s, logo.error().detail + u":/logo"_s);
        return bytes;
    });
}

} // namespace pindesk::ui
