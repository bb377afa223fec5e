#include "ui/widgets/icon.h"
#include <QDir>
#include <QIcon>
#include <QImage>
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// How many pixels are there at all, and how many of them have another colour than this.
struct Pixels {
    int there = 0;
    int other = 0;
};
Pixels count(const QImage& image, const QColor& color) {
    Pixels pixels;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            pixels.there += pixel.alpha() > 0;
            pixels.other += pixel.alpha() == 255 && pixel != color;
        }
    return pixels;
}

} // namespace

TEST(IconTest, everyMaskHasEverySizeInTheColourAskedFor) {
    const QStringList masks = QDir(u":/icons"_s).entryList({u"*.mask"_s});
    ASSERT_GT(masks.size(), 20);
    const QColor color(200, 30, 90);
    for (const QString& mask : masks) {
        const QByteArray name = mask.chopped(5).toLatin1();
        for (const int size : {16, 24, 33, 64, 80}) {
            const QImage image = iconPixmap(name.constData(), size, 1, color).toImage();
            ASSERT_EQ(image.size(), QSize(size, size)) << name.constData();
            const Pixels pixels = count(image, color);
            EXPECT_GT(pixels.there, size) << name.constData() << ' ' << size;
            EXPECT_LT(pixels.there, size * size) << name.constData() << ' ' << size;
            EXPECT_EQ(pixels.other, 0) << name.constData() << ' ' << size;
        }
    }
}

TEST(IconTest, thereIsNoIconOfAnUnknownName) {
    EXPECT_TRUE(iconPixmap("no such icon", 16, 1, Qt::red).isNull());
}

TEST(IconTest, theApplicationsHasItsColours) {
    const QIcon icon = applicationIcon();
    EXPECT_EQ(icon.availableSizes().size(), 5);
    const QImage image = icon.pixmap(QSize(48, 48), 1.0).toImage();
    ASSERT_EQ(image.size(), QSize(48, 48));
    EXPECT_GT(count(image, Qt::black).other, 300);
}

} // namespace pindesk::ui
