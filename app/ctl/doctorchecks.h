#pragma once
#include "core/base/result.h"
#include "core/storage/database.h"
#include <QList>

namespace pindesk::ctl {

/// One thing that `doctor` looked at.
struct Finding {
    enum class State {
        Ok,
        Note,    ///< nothing is wrong, but somebody may want to know
        Warning, ///< works now, and will not always
        Problem, ///< does not work
    };
    QString check; ///< its name in JSON
    State state = State::Ok;
    QString text;   ///< what was found
    QString advice; ///< what to do; empty when there is nothing to do
};
[[nodiscard]] QString nameOf(Finding::State state);

[[nodiscard]] Finding checkCrypto(const Result<void>& gate);
/// The room left for an SQLite file to grow, and who may read it; a server's disk is its administrator's.
[[nodiscard]] QList<Finding> checkPlace(const storage::SiteUrl& site);
[[nodiscard]] Finding checkSchema(storage::Connection& connection);
[[nodiscard]] Finding checkIntegrity(storage::Connection& connection);
[[nodiscard]] Finding checkSite(storage::Connection& connection);
/// Every key that is in use must have a holder who can sign in, and the recovery key; nobody should lack one,
/// and none should be known to somebody who left.
[[nodiscard]] Finding checkKeys(storage::Connection& connection);
/// Whether making an administrator takes two people.
[[nodiscard]] Finding checkFourEyes(storage::Connection& connection);
/// The workstation's clock against the database's, by which everything is judged.
[[nodiscard]] Finding checkClock(storage::Connection& connection, const Clock& clock);
/// Whether a search finds what stands in the middle of words, of every account.
[[nodiscard]] Finding checkSearch(storage::Connection& connection);
/// Whether the mail host answers and has the right certificate. Waits for it as long as it takes.
[[nodiscard]] Finding checkMail(storage::Connection& connection);

} // namespace pindesk::ctl
