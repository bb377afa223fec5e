#include "core/pins/pinrepository.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

std::optional<QByteArray> optionalBytes(const Row& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column));
}

std::optional<StaffId> optionalStaff(const Row& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(StaffId(row.integer(column)));
}

/// The columns of pin_find and pin_claim.
PinRecord recordFrom(const Row& row) {
    return {AccountId(row.integer(0)),
            {row.boolean(1), row.boolean(2)},
            optionalBytes(row, 3),
            row.text(4),
            row.boolean(5),
            row.integer(6),
            row.optionalInteger(7),
            optionalStaff(row, 8),
            row.integer(9)};
}

/// Columns kind, sealed, key_id, and when it was set.
StoredPin pinFrom(const Row& row, int setAtColumn) {
    return {crypto::pinKindFromText(row.text(0)).value_or(crypto::PinKind::Customer), row.bytes(1),
            KeyId(static_cast<std::uint32_t>(row.integer(2))), row.integer(setAtColumn)};
}

Utf8 textOf(crypto::PinKind kind) {
    const QLatin1StringView name = nameOf(kind);
    return Utf8{QByteArray(name.data(), name.size())};
}

} // namespace

tl::unexpected<Error> noRecord(storage::Connection& connection, const AccountNumber& account) {
    const auto known = connection.row("pin_directory_has", {Utf8{account.location}, Utf8{account.customer}},
                                      [](const Row& row) { return row.integer(0); });
    if (!known)
        return fail(known.error());
    return fail(ErrorCode::NotFound, u"account"_s, *known ? u"no_pin_record"_s : QString());
}

Result<PinRecord> findRecord(storage::Connection& connection, const AccountNumber& account) {
    PINDESK_TRY(auto record,
                connection.row("pin_find", {Utf8{account.location}, Utf8{account.customer}}, recordFrom));
    if (!record)
        return noRecord(connection, account);
    return std::move(*record);
}

Result<PinRecord> claimRecord(storage::Transaction& transaction, const AccountNumber& account) {
    PINDESK_TRY(auto record,
                transaction->row("pin_claim", {Utf8{account.location}, Utf8{account.customer}}, recordFrom));
    if (!record)
        return noRecord(transaction.connection(), account);
    return std::move(*record);
}

Result<void> saveRecord(storage::Transaction& transaction, const PinRecord& record) {
    PINDESK_CHECK(transaction->execute("pin_save", {record.id, record.flags.initialized, record.flags.enabled,
                                                    record.sealedHint, record.email, record.emailVerified,
                                                    record.pinSetAt, record.resetAt, record.resetBy}));
    return {};
}

Result<StoredPin> readPin(storage::Connection& connection, AccountId id) {
    PINDESK_TRY(auto pin,
                connection.row("pin_secret_get", {id}, [](const Row& row) { return pinFrom(row, 3); }));
    if (!pin)
        return fail(ErrorCode::Internal, u"pin_secret"_s, u"missing"_s);
    return std::move(*pin);
}

Result<void> replacePin(storage::Transaction& transaction, AccountId id, const StoredPin& pin) {
    PINDESK_TRY(
        const auto replaced,
        transaction->execute("pin_secret_replace", {id, textOf(pin.kind), pin.sealed, pin.keyId, pin.setAt}));
    if (replaced != 1)
        return fail(ErrorCode::Internal, u"pin_secret"_s, u"missing"_s);
    return {};
}

Result<void> keepForUndo(storage::Transaction& transaction, const UndoRecord& undo) {
    const PinRecord& before = undo.before;
    PINDESK_CHECK(transaction->execute("pin_undo_keep",
                                       {before.id, textOf(undo.pin.kind), undo.pin.sealed, undo.pin.keyId,
                                        before.flags.initialized, before.flags.enabled, before.sealedHint,
                                        before.email, before.emailVerified, before.pinSetAt, before.resetAt,
                                        before.resetBy, undo.by, undo.resetVersion, undo.expiresAt}));
    return {};
}

Result<std::optional<UndoRecord>> findUndo(storage::Connection& connection, AccountId id) {
    return connection.row("pin_undo_find", {id}, [id](const Row& row) {
        UndoRecord undo;
        undo.pin = pinFrom(row, 8);
        undo.before = {id,
                       {row.boolean(3), row.boolean(4)},
                       optionalBytes(row, 5),
                       row.text(6),
                       row.boolean(7),
                       row.integer(8),
                       row.optionalInteger(9),
                       optionalStaff(row, 10),
                       row.integer(12) - 1};
        undo.by = StaffId(row.integer(11));
        undo.resetVersion = row.integer(12);
        undo.expiresAt = row.integer(13);
        return undo;
    });
}

Result<void> dropUndo(storage::Transaction& transaction, AccountId id) {
    PINDESK_CHECK(transaction->execute("pin_undo_delete", {id}));
    return {};
}

Result<void> purgeUndo(storage::Transaction& transaction) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("pin_undo_purge", {now}));
    return {};
}

Result<std::int64_t> voidLinks(storage::Transaction& transaction, AccountId id) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    return transaction->execute("pin_void_links", {id, now});
}

Result<bool> usedSince(storage::Connection& connection, AccountId id, Milliseconds since) {
    PINDESK_TRY(const auto used, connection.number("pin_used_since", {id, since}));
    return used > 0;
}

} // namespace pindesk::pins
