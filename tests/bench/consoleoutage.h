#pragma once
#include "tests/bench/measure.h"

namespace pindesk::bench {

/// A desk whose server stops in the middle of a call (SIGSTOP to all its processes), and goes on later.
void measureOutage(Report& report);

} // namespace pindesk::bench
