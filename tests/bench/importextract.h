#pragma once
#include "core/directory/importdirectory.h"
#include "tests/support/testsite.h"

namespace pindesk::bench {

/// Imports a file of writeExtract as the site's administrator.
directory::ImportOutcome importExtract(const test::TestSite& site, const QString& extract);

} // namespace pindesk::bench
