#include "core/distribution/layouts.h"
#include "core/audit/audittrail.h"
#include "core/base/freetext.h"
#include <QJsonDocument>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Transaction;
using storage::Utf8;
namespace {

constexpr qsizetype longestName = 60;

StoredLayout layoutFrom(const Row& row) {
    return {batchFormatFromName(row.text(0)).value_or(BatchFormat::Extract),
            row.text(1),
            QJsonDocument::fromJson(row.bytes(2)).object(),
            row.text(3),
            row.integer(4),
            row.integer(5)};
}

Result<std::optional<StoredLayout>> findLayout(Connection& connection, BatchFormat kind,
                                               const QString& name) {
    return connection.row("layout_get", {QString(nameOf(kind)), name}, layoutFrom);
}

Result<void> record(Transaction& transaction, const audit::Session& session, const QString& action,
                    BatchFormat kind, const QString& name) {
    return audit::append(transaction, session,
                         {action, u"layout:"_s + name, {}, {}, {{u"kind"_s, nameOf(kind)}}});
}

/// Why nothing was changed.
Result<void> missed(Connection& connection, BatchFormat kind, const QString& name) {
    PINDESK_TRY(const auto found, findLayout(connection, kind, name));
    return fail(found ? ErrorCode::ChangedByOther : ErrorCode::NotFound, u"layout"_s);
}

Result<void> insert(Transaction& transaction, const audit::Session& session, const SaveLayoutRequest& request,
                    const QByteArray& document, Milliseconds now) {
    PINDESK_TRY(const auto found, findLayout(transaction.connection(), request.kind, request.name));
    if (found)
        return fail(ErrorCode::AlreadyExists, u"layout"_s);
    PINDESK_TRY(const auto highest, transaction->number("layout_highest"));
    PINDESK_CHECK(
        transaction->execute("layout_insert", {highest + 1, QString(nameOf(request.kind)), request.name,
                                               Utf8{document}, session.actor.staffId, now}));
    return {};
}

} // namespace

Result<std::vector<StoredLayout>> listLayouts(storage::Database& database, const audit::Session& session) {
    return database.read([&](Connection& connection) -> Result<std::vector<StoredLayout>> {
        PINDESK_CHECK(audit::authorizeAny(connection, session,
                                          {Right::DistributePins, Right::ApproveRequests, Right::ReadAudit}));
        return connection.rows("layout_list", {}, layoutFrom);
    });
}

Result<StoredLayout> saveLayout(storage::Database& database, const audit::Session& session,
                                const SaveLayoutRequest& request) {
    if (request.name.trimmed().isEmpty() || request.name != request.name.trimmed())
        return fail(ErrorCode::InvalidInput, u"name"_s, u"missing"_s);
    PINDESK_CHECK(checkFreeText(request.name, u"name"_s, longestName));
    const QByteArray document = QJsonDocument(request.document).toJson(QJsonDocument::Compact);
    return database.write([&](Transaction& transaction) -> Result<StoredLayout> {
        Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::DistributePins));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        if (request.expectedVersion == 0) {
            PINDESK_CHECK(insert(transaction, session, request, document, now));
        } else {
            PINDESK_TRY(const auto changed,
                        transaction->execute("layout_save", {QString(nameOf(request.kind)), request.name,
                                                             request.expectedVersion, Utf8{document},
                                                             session.actor.staffId, now}));
            if (changed == 0)
                PINDESK_CHECK(missed(connection, request.kind, request.name));
        }
        PINDESK_CHECK(record(transaction, session, u"layout_saved"_s, request.kind, request.name));
        PINDESK_TRY(const auto saved, findLayout(connection, request.kind, request.name));
        return saved.value_or(StoredLayout());
    });
}

Result<void> deleteLayout(storage::Database& database, const audit::Session& session, BatchFormat kind,
                          const QString& name, std::int64_t expectedVersion) {
    return database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::DistributePins));
        PINDESK_TRY(const auto changed,
                    transaction->execute("layout_delete", {QString(nameOf(kind)), name, expectedVersion}));
        if (changed == 0)
            PINDESK_CHECK(missed(transaction.connection(), kind, name));
        return record(transaction, session, u"layout_deleted"_s, kind, name);
    });
}

} // namespace pindesk::distribution
