#include "app/ctl/exitcode.h"
#include <gmock/gmock.h>

namespace pindesk::ctl {

TEST(ExitCodeTest, isTheContractWithScripts) {
    const std::vector<std::pair<ErrorCode, int>> contract{
        {ErrorCode::NotFound, 1},        {ErrorCode::PinRefused, 1},      {ErrorCode::NothingToUndo, 1},
        {ErrorCode::AuditBroken, 1},     {ErrorCode::SealRefused, 1},     {ErrorCode::InvalidInput, 2},
        {ErrorCode::NotPermitted, 3},    {ErrorCode::SignInRefused, 3},   {ErrorCode::NotVerified, 3},
        {ErrorCode::CustomerPin, 3},     {ErrorCode::ChangedByOther, 4},  {ErrorCode::DatabaseUnavailable, 5},
        {ErrorCode::DatabaseMissing, 5}, {ErrorCode::DatabaseLocked, 5},  {ErrorCode::DatabaseReadOnly, 5},
        {ErrorCode::DatabaseNew, 5},     {ErrorCode::DatabaseCorrupt, 5}, {ErrorCode::DatabaseForeign, 5},
        {ErrorCode::Cancelled, 130},
    };
    for (const auto& [error, exit] : contract)
        EXPECT_EQ(static_cast<int>(exitCodeOf(error)), exit) << static_cast<int>(error);
    EXPECT_EQ(static_cast<int>(ExitCode::RowsRejected), 6);
}

TEST(ExitCodeTest, noErrorLooksLikeSuccess) {
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
        EXPECT_NE(exitCodeOf(static_cast<ErrorCode>(i)), ExitCode::Done) << i;
}

} // namespace pindesk::ctl
