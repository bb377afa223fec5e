#include "tests/core/distribution/distributiontest.h"
#include "core/pins/resetpin.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;

void DistributionTest::reset(const AccountNumber& account, const char* pin) {
    pins::ResetPinRequest asked;
    asked.account = account;
    asked.reason = u"forgot"_s;
    asked.pin = test::secretOf(pin);
    asked.verifiedBy = u"test"_s;
    ASSERT_TRUE(pins::resetPin(m_site.database, m_site.csr, asked));
}

} // namespace pindesk::distribution
