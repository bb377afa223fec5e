#include "core/distribution/recorddate.h"
#include <QDateTime>
#include <array>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array dates{"yyyyMMdd"_L1,   "yyyy-MM-dd"_L1, "MMddyyyy"_L1, "MM/dd/yyyy"_L1, "ddMMyyyy"_L1,
                           "dd/MM/yyyy"_L1, "dd.MM.yyyy"_L1, "yyMMdd"_L1,   "MMddyy"_L1,     "ddMMyy"_L1};
constexpr std::array times{"HHmmss"_L1, "HH:mm:ss"_L1, "HHmm"_L1, "HH:mm"_L1};

} // namespace

std::span<const QLatin1StringView> recordFormats(RecordField field) {
    if (field == RecordField::Date)
        return dates;
    return field == RecordField::Time ? std::span<const QLatin1StringView>(times)
                                      : std::span<const QLatin1StringView>();
}

QString recordMoment(Milliseconds at, const QString& format) {
    return QDateTime::fromMSecsSinceEpoch(at).toString(format);
}

} // namespace pindesk::distribution
