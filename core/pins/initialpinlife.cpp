#include "core/pins/initialpinlife.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
namespace {

constexpr Milliseconds day = 24 * 60 * 60 * Milliseconds{1000};

} // namespace

std::optional<Milliseconds> InitialPinLife::endOf(std::optional<Milliseconds> issuedAt) const {
    if (days == 0 || !issuedAt)
        return std::nullopt;
    return *issuedAt + days * day;
}

bool InitialPinLife::hasExpired(std::optional<Milliseconds> issuedAt, Milliseconds now) const {
    const auto end = endOf(issuedAt);
    return end && now > *end;
}

Result<InitialPinLife> readInitialPinLife(storage::Connection& connection) {
    PINDESK_TRY(const int days, staff::numberSetting(connection, staff::keys::initialPinDays));
    return InitialPinLife{days};
}

storage::Question initialPinLifeQuestion(InitialPinLife& life) {
    return staff::numberQuestion(staff::keys::initialPinDays, life.days);
}

} // namespace pindesk::pins
