#pragma once
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace pindesk::interop {

using Row = std::vector<std::pair<QString, QJsonValue>>;
using Tables = std::vector<std::pair<QString, std::vector<Row>>>;

/// A small site made by core/crypto: a CSR, a supervisor and the recovery holder, one initial and one
/// customer PIN. Account 100/3 has the sealed PIN of 100/1, as if somebody had copied the row; 100/4 has a
/// changed one.
struct SiteFixture {
    Tables tables;
    QByteArray recoveryText;
};

inline constexpr char csrPassword[] = "Correct-Horse-\u2468 \ufb01"; // a circled 9 and the ligature fi
inline constexpr char csrPasswordTyped[] = "Correct-Horse-9 fi";
inline constexpr char supervisorPassword[] = "Battery-Staple-7";

[[nodiscard]] SiteFixture makeSite();
/// Binary columns in hexadecimal, half of them as PostgreSQL writes them.
[[nodiscard]] bool writeJson(const Tables& tables, const QString& path);
[[nodiscard]] bool writeSqlite(const Tables& tables, const QString& path);

} // namespace pindesk::interop
