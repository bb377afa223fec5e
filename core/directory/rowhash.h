#pragma once
#include "core/directory/directoryrow.h"
#include <QByteArrayView>
#include <functional>

namespace pindesk::directory {

/// A keyed hash of 64 bits, e.g. SipHash under a key derived from the site's `personal_data` key. It must be
/// keyed: the row has the last four of the SSN and the birth date, and a plain hash of those in the database
/// could be tried out in seconds.
using KeyedHash = std::function<std::uint64_t(QByteArrayView)>;

/// A number that changes when anything stored of the row changes; `line` does not count. Two rows of one
/// account that differ share it with a chance of 2^-64. `scratch` is working memory, wiped of personal data.
[[nodiscard]] std::uint64_t rowHash(const DirectoryRow& row, const KeyedHash& hash, std::string& scratch);

} // namespace pindesk::directory
