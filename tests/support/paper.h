#pragma once
#include <QFile>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace pindesk::test {

/// A sheet of A4 at 300 dots an inch that keeps the words painted on it, one line for each piece, and how far
/// they reach.
class Paper : public QPaintDevice {
public:
    static constexpr int dpi = 300, width = 2480, height = 3508;

    [[nodiscard]] QString words() const { return m_engine.words; }
    [[nodiscard]] QRectF written() const { return m_engine.written; }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] static QRect sheet() { return {0, 0, width, height}; }
    /// With PINDESK_WALK_PICTURES=FOLDER, what it looks like is left there.
    template <class Paint>
    static void picture(const QString& name, Paint paint) {
        const QString folder = qEnvironmentVariable("PINDESK_WALK_PICTURES");
        if (folder.isEmpty())
            return;
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(static_cast<int>(dpi / 0.0254));
        image.setDotsPerMeterY(static_cast<int>(dpi / 0.0254));
        QPainter painter(&image);
        paint(painter);
        painter.end();
        (void)image.scaledToWidth(width / 3, Qt::SmoothTransformation)
            .save(folder + u'/' + name + QStringLiteral(".png"));
    }

protected:
    int metric(PaintDeviceMetric what) const override {
        switch (what) {
        case PdmWidth:
            return width;
        case PdmHeight:
            return height;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dpi;
        default:
            return QPaintDevice::metric(what);
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override {
            words += item.text() + u'\n';
            const QPointF place = painter()->transform().map(at);
            written |=
                QRectF(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        }
        [[nodiscard]] Type type() const override { return User; }

        QString words;
        QRectF written;
    };
    mutable Engine m_engine;
};

} // namespace pindesk::test
