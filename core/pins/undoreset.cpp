#include "core/pins/undoreset.h"
#include "core/audit/audittrail.h"
#include "core/ledger/ledger.h"
#include "core/pins/pinrepository.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

tl::unexpected<Error> nothingToUndo(const QString& why) {
    return fail(ErrorCode::NothingToUndo, u"account"_s, why);
}

/// What may be brought back now.
Result<UndoRecord> undoable(storage::Transaction& transaction, const PinRecord& record) {
    PINDESK_TRY(const auto undo, findUndo(transaction.connection(), record.id));
    if (!undo)
        return nothingToUndo(u"none"_s);
    PINDESK_TRY(const Milliseconds now, transaction.now());
    if (now >= undo->expiresAt)
        return nothingToUndo(u"expired"_s);
    // Whatever changed the record since, the customer's registration above all, stands.
    if (record.version != undo->resetVersion)
        return nothingToUndo(u"used"_s);
    PINDESK_TRY(const bool used, usedSince(transaction.connection(), record.id, record.pinSetAt));
    if (used)
        return nothingToUndo(u"used"_s);
    return *undo;
}

Result<UndoResetOutcome> restore(storage::Transaction& transaction, const audit::Session& session,
                                 const AccountNumber& account) {
    storage::Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ResetPin));
    PINDESK_TRY(const PinRecord record, claimRecord(transaction, account));
    PINDESK_TRY(const UndoRecord undo, undoable(transaction, record));
    if (undo.by != session.actor.staffId)
        PINDESK_CHECK(audit::authorize(connection, session, Right::UndoOthersReset));

    PINDESK_CHECK(saveRecord(transaction, undo.before));
    PINDESK_CHECK(replacePin(transaction, record.id, undo.pin));
    PINDESK_CHECK(dropUndo(transaction, record.id));
    PINDESK_CHECK(ledger::restoreIssues(transaction, record.id, record.pinSetAt));
    const UndoResetOutcome outcome{record.id, record.version + 1, undo.before.flags};
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"reset_undone"_s,
                                 account.toString(),
                                 record.id,
                                 {},
                                 {{u"version"_s, qint64{outcome.version}},
                                  {u"initialized"_s, outcome.flags.initialized},
                                  {u"enabled"_s, outcome.flags.enabled},
                                  {u"hint"_s, undo.before.sealedHint.has_value()}}}));
    return outcome;
}

} // namespace

Result<UndoResetOutcome> undoReset(storage::Database& database, const audit::Session& session,
                                   const AccountNumber& account) {
    return database.write(
        [&](storage::Transaction& transaction) { return restore(transaction, session, account); });
}

} // namespace pindesk::pins
