#pragma once
#include "tests/bench/measure.h"
#include <QString>

namespace pindesk::bench {

/// What a bench with an extract of so many rows measures; the main() of extractmain.cpp calls it.
void run(Report& report, const QString& extract, int rows);

} // namespace pindesk::bench
