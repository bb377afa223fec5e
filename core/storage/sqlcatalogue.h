#pragma once
#include <QByteArray>
#include <QStringList>
#include <optional>

namespace pindesk::storage {

/// The statements of resources/sql. A file in the dialect's folder stands before one of the same name in
/// `common`. Parameters are written `$1`, `$2` …
class SqlCatalogue {
public:
    /// The statement's text without its comment lines; none when there is no such file.
    [[nodiscard]] static std::optional<QByteArray> find(QLatin1StringView dialect,
                                                        QLatin1StringView statement);
    /// Names of all statements of a dialect, sorted: for the test that prepares every one.
    [[nodiscard]] static QStringList names(QLatin1StringView dialect);
};

} // namespace pindesk::storage
