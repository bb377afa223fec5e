#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <array>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

// As rasterised by resources/icons/icons.cmake.
constexpr std::array sizes{16, 20, 24, 30, 32, 36, 40, 48, 64};

/// The mask in the smallest size that is large enough, coloured.
QPixmap colored(const QByteArray& name, int pixels, const QColor& color) {
    const auto fitting = std::find_if(sizes.begin(), sizes.end(), [&](int size) { return size >= pixels; });
    const int size = fitting == sizes.end() ? sizes.back() : *fitting;
    const QString key =
        u"pindesk-icon-%1-%2-%3"_s.arg(QString::fromLatin1(name)).arg(pixels).arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(u":/icons/%1-%2.png"_s.arg(QString::fromLatin1(name)).arg(size));
    if (size != pixels)
        pixmap = pixmap.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
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
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) // each is read at once; larger ones would delay the start
        icon.addFile(u":/icons/application-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

} // namespace pindesk::ui
