#pragma once
#include "core/storage/siteurl.h"
#include <array>
#include <string>
#include <vector>

namespace pindesk::bench {

/// What generation writes for an account, ready.
struct ReadyRows {
    struct Row {
        std::int64_t accountId = 0;
        std::string location;
        std::string customer;
        std::array<unsigned char, 38> sealed{};
    };
    std::vector<Row> rows;
};

/// Writes the rows of both tables as a C programmer would: prepared and bound, or binary COPY; one
/// transaction for 20,000 accounts. Ends the program when the database refuses.
void writeReadyRows(const storage::SiteUrl& url, const ReadyRows& ready);

} // namespace pindesk::bench
