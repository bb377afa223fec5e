#pragma once
#include <cstdint>

namespace pindesk {

/// Milliseconds since 1970-01-01 UTC: the unit of every stored time.
using Milliseconds = std::int64_t;

/// The workstation's time, passed in so that tests own it. Expiries are never judged by it: they use the
/// database's clock (storage::Transaction::now).
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Milliseconds now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Milliseconds now() const override;
};

} // namespace pindesk
