#include "core/letters/logo.h"
#include <QBuffer>
#include <QImageReader>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

tl::unexpected<Error> refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, {}, detail);
}

/// By its first bytes: no other decoder is asked, whatever else is installed.
QByteArray kindOf(const QByteArray& file) {
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return file.startsWith("\xff\xd8\xff") ? "jpeg" : QByteArray();
}

} // namespace

Result<QImage> readLogo(const QByteArray& file) {
    if (file.size() > longestLogo)
        return refuse(u"too_long"_s);
    const QByteArray kind = kindOf(file);
    if (kind.isEmpty())
        return refuse(u"not_a_picture"_s);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kind);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refuse(u"not_a_picture"_s);
    if (qint64{size.width()} * size.height() > mostLogoPixels)
        return refuse(u"too_many_pixels"_s);
    const QImage picture = reader.read();
    return picture.isNull() ? Result<QImage>(refuse(u"not_a_picture"_s)) : picture;
}

} // namespace pindesk::letters
