#include "app/gateway/acceptedlanguage.h"
#include "ui/common/spokenlanguage.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype mostWishes = 16;
} // namespace

QString acceptedLanguage(const QString& header) {
    QString best = u"en"_s;
    double weight = 0;
    for (const QString& wish : header.split(u',', Qt::SkipEmptyParts).mid(0, mostWishes)) {
        const QString language = wish.section(u';', 0, 0).trimmed().section(u'-', 0, 0).toLower();
        const QString quality = wish.section(u";q="_s, 1).trimmed();
        const double of = quality.isEmpty() ? 1 : quality.toDouble();
        if (of > weight && ui::spokenLanguages().contains(language)) {
            weight = of;
            best = language;
        }
    }
    return best;
}

} // namespace pindesk::gateway
