#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <array>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

// As drawn by resources/icons/icons.cmake.
constexpr std::array maskSizes{16, 20, 24, 30, 32, 36, 40, 48, 64};
constexpr std::array applicationSizes{16, 24, 32, 48, 64};

QByteArray resource(const QString& path) {
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "resource", qPrintable(path));
    return file.readAll();
}

/// A copy of the picture of `size`, of those that stand one after the other.
template <std::size_t count>
QImage drawn(const QByteArray& pictures, const std::array<int, count>& sizes, int size,
             QImage::Format format) {
    const int depth = format == QImage::Format_Alpha8 ? 1 : 4;
    qsizetype offset = 0;
    for (const int before : sizes)
        if (before < size)
            offset += qsizetype(before) * before * depth;
    if (offset + qsizetype(size) * size * depth > pictures.size())
        return {};
    const auto* bits = reinterpret_cast<const uchar*>(pictures.constData() + offset);
    return QImage(bits, size, size, size * depth, format).copy();
}

/// The mask in the smallest size that is large enough, coloured.
QPixmap colored(const QByteArray& name, int pixels, const QColor& color) {
    const auto fitting =
        std::find_if(maskSizes.begin(), maskSizes.end(), [&](int size) { return size >= pixels; });
    const int size = fitting == maskSizes.end() ? maskSizes.back() : *fitting;
    const QString key =
        u"pindesk-icon-%1-%2-%3"_s.arg(QString::fromLatin1(name)).arg(pixels).arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = drawn(resource(u":/icons/%1.mask"_s.arg(QString::fromLatin1(name))), maskSizes, size,
                         QImage::Format_Alpha8)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {}; // no such icon
    if (size != pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class MaskEngine final : public QIconEngine {
public:
    MaskEngine(QByteArray name, QColor color)
        : m_name(std::move(name))
        , m_color(std::move(color)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return colored(m_name, std::min(size.width(), size.height()), colorFor(mode, state));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new MaskEngine(m_name, m_color); }
    QString key() const override { return u"pindesk-mask"_s; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled)
            return colors().disabled;
        if (m_color.isValid())
            return m_color;
        return state == QIcon::On ? colors().accent : colors().text;
    }

    QByteArray m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const char* name, const QColor& color) {
    return QIcon(new MaskEngine(name, color));
}

QPixmap iconPixmap(const char* name, int size, qreal ratio, const QColor& color) {
    QPixmap pixmap = colored(name, static_cast<int>(std::lround(size * ratio)), color);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon applicationIcon() {
    static const QByteArray pictures = resource(u":/icons/application.bgra"_s);
    QIcon icon;
    for (const int size : applicationSizes)
        icon.addPixmap(QPixmap::fromImage(drawn(pictures, applicationSizes, size, QImage::Format_ARGB32)));
    return icon;
}

} // namespace pindesk::ui
