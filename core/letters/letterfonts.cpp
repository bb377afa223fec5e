#include "core/letters/letterfonts.h"
#include <QFontDatabase>
#include <QPainterPath>
#include <QRawFont>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

constexpr double pinSpacing = 110; ///< percent

QFont sized(QFont font, double points) {
    font.setPixelSize(static_cast<int>(std::lround(fromPoints(points))));
    font.setHintingPreference(QFont::PreferNoHinting); // set for paper, not for the pixels of a screen
    return font;
}

QString findPinFamily() {
    QStringList families{u"DejaVu Sans Mono"_s, u"Cascadia Mono"_s, u"Consolas"_s, u"Menlo"_s,
                         u"Liberation Mono"_s,  u"Noto Sans Mono"_s};
    families << QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    for (const QString& family : families) {
        QFont font(family);
        if (QFontDatabase::hasFamily(family) && tellsApart(sized(font, 10), u"0O") &&
            tellsApart(font, u"1lI"))
            return family;
    }
    return families.last();
}

QString findStandardFamily() {
    for (const QString& family : standardFamilies())
        if (QFontDatabase::hasFamily(family))
            return family;
    return QFont().family();
}

} // namespace

const QStringList& standardFamilies() {
    static const QStringList families{u"Noto Sans"_s, u"Open Sans"_s,   u"Liberation Sans"_s,
                                      u"Arial"_s,     u"Nimbus Sans"_s, u"DejaVu Sans"_s};
    return families;
}

QFont bodyFont(const QString& family, double points) {
    static const QString standard = findStandardFamily();
    return sized(QFont(family.isEmpty() ? standard : family), points);
}

QFont pinFont(double points) {
    static const QString family = findPinFamily();
    QFont font(family);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setLetterSpacing(QFont::PercentageSpacing, pinSpacing); // and so without ligatures
    return sized(font, points);
}

bool tellsApart(const QFont& font, QStringView characters) {
    const QRawFont raw = QRawFont::fromFont(font);
    QList<QPainterPath> seen;
    for (const quint32 glyph : raw.glyphIndexesForString(characters.toString())) {
        const QPainterPath outline = raw.pathForGlyph(glyph);
        if (glyph == 0 || seen.contains(outline))
            return false;
        seen << outline;
    }
    return true;
}

} // namespace pindesk::letters
