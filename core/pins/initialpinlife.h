#pragma once
#include "core/base/clock.h"
#include "core/storage/connection.h"
#include <optional>

/// An initial PIN that was given out and is not used in time signs in no more (setting `pin.initial_days`; 0:
/// it lives for ever). It counts from when it was last given out: one that nobody has been told waits.
namespace pindesk::pins {

struct InitialPinLife {
    int days = 0;

    /// The last moment at which it signs in; none: for ever.
    [[nodiscard]] std::optional<Milliseconds> endOf(std::optional<Milliseconds> issuedAt) const;
    [[nodiscard]] bool hasExpired(std::optional<Milliseconds> issuedAt, Milliseconds now) const;
};
[[nodiscard]] Result<InitialPinLife> readInitialPinLife(storage::Connection& connection);
/// The same beside other questions.
[[nodiscard]] storage::Question initialPinLifeQuestion(InitialPinLife& life);

} // namespace pindesk::pins
