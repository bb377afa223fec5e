#include "core/directory/directorywriter.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/infixtable.h"
#include <algorithm>

namespace pindesk::directory {
using storage::BulkColumn;
using storage::BulkWriter;
using storage::Transaction;
using Kind = RowFate::Kind;
namespace {

QByteArrayView view(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::vector<BulkColumn> accountColumns() {
    using Type = BulkColumn::Type;
    std::vector<BulkColumn> columns{
        {"account_id", Type::Bigint}, {"import_run", Type::Bigint}, {"row_hash", Type::Bigint}};
    for (const char* name :
         {"location_id", "customer_id", "first_name", "last_name", "organization", "service_address", "city",
          "state", "postal_code", "country", "status", "email", "language", "extra", "must_change_pin"})
        columns.push_back({name, Type::Text});
    columns.push_back({"personal", Type::Blob});
    return columns;
}

Result<void> addAccount(BulkWriter& writer, RunId run, AccountId id, const PackedRows& rows,
                        std::size_t row) {
    const PackedRows::Row& packed = rows[row];
    const PackedRows::Texts texts = rows.texts(row);
    writer.add(id.value());
    writer.add(run.value());
    writer.add(packed.hash);
    for (std::size_t i = 0; i < PackedRows::Extra; ++i)
        writer.addLastingText(view(texts[i]));
    if (texts[PackedRows::Extra].empty())
        writer.addNull();
    else
        writer.addLastingText(view(texts[PackedRows::Extra]));
    writer.addLastingText(nameOf(packed.mustChangePin));
    if (packed.personal == PackedRows::Row::Personal::Sealed)
        writer.addLastingBlob(
            QByteArrayView(packed.personalData.data(), static_cast<qsizetype>(packed.personalData.size())));
    else
        writer.addNull();
    return writer.endRow();
}

/// Statements of which only the last one's answer is waited for, so that a server is not asked once for each.
class Sender {
public:
    explicit Sender(Transaction& transaction)
        : m_transaction(transaction) {}
    [[nodiscard]] Result<void> send(const char* statement, storage::Connection::Parameters parameters) {
        constexpr int mostWaiting = 200;
        if (++m_count % mostWaiting != 0)
            return m_transaction->enqueue(statement, parameters);
        PINDESK_CHECK(m_transaction->execute(statement, parameters));
        return {};
    }

private:
    Transaction& m_transaction;
    int m_count = 0;
};

/// One batch on its way into the tables.
class BatchWriter {
public:
    BatchWriter(Transaction& transaction, RunId run, const ImportBatch& batch, const ImportPlan& plan,
                StageSeconds& seconds)
        : m_transaction(transaction)
        , m_run(run)
        , m_batch(batch)
        , m_plan(plan)
        , m_sender(transaction)
        , m_timer(seconds) {}

    [[nodiscard]] Result<void> write() {
        PINDESK_CHECK(removeOld());
        PINDESK_CHECK(bringBack());
        m_timer.lap(ImportStage::Replace);
        if (std::none_of(m_plan.fates.begin(), m_plan.fates.end(), std::mem_fn(&RowFate::isWritten)))
            return {};
        PINDESK_CHECK(writeAccounts());
        m_timer.lap(ImportStage::WriteAccounts);
        PINDESK_CHECK(writePhones());
        m_timer.lap(ImportStage::WritePhones);
        PINDESK_CHECK(writeKeys());
        m_timer.lap(ImportStage::WriteKeys);
        return {};
    }

private:
    [[nodiscard]] Result<void> removeOld();
    [[nodiscard]] Result<void> removeOne(const FoundAccount& account, AccountId indexedTo);
    [[nodiscard]] Result<void> bringBack();
    [[nodiscard]] Result<void> writeAccounts();
    [[nodiscard]] Result<void> writePhones();
    [[nodiscard]] Result<void> writeKeys();

    /// In the order of the new accounts' ids: what is appended costs half of what is inserted.
    template <class Use>
    [[nodiscard]] Result<void> forEachWritten(Use&& use) const {
        for (const std::uint32_t row : m_batch.order)
            if (m_plan.fates[row].isWritten())
                PINDESK_CHECK(use(m_plan.fates[row].account, row));
        return {};
    }

    Transaction& m_transaction;
    RunId m_run;
    const ImportBatch& m_batch;
    const ImportPlan& m_plan;
    Sender m_sender;
    StageTimer m_timer;
};

Result<void> BatchWriter::removeOld() {
    std::vector<AccountId> changed;
    for (const RowFate& fate : m_plan.fates)
        if (fate.kind == Kind::Changed)
            changed.push_back(fate.account);
    if (changed.empty())
        return {};
    PINDESK_TRY(const auto indexedTo, m_transaction->number("directory_index_lock"));
    PINDESK_TRY(const auto old, readFoundAccounts(m_transaction.connection(), changed));
    for (const FoundAccount& account : old)
        PINDESK_CHECK(removeOne(account, AccountId(indexedTo)));
    InfixWriter infix(m_transaction);
    DirectoryRow row;
    for (std::size_t i = 0; i < m_plan.fates.size(); ++i)
        if (m_plan.fates[i].kind == Kind::Changed && m_plan.fates[i].account.value() <= indexedTo) {
            m_batch.rows.unpack(i, row);
            PINDESK_CHECK(infix.add(m_plan.fates[i].account, row));
        }
    return infix.finish();
}

Result<void> BatchWriter::removeOne(const FoundAccount& account, AccountId indexedTo) {
    SearchKeys keys;
    makeSearchKeys(account.row, keys);
    Result<void> removed;
    forEachKey(account.row, keys, [&](KeyKind kind, std::string_view key) {
        if (removed)
            removed = m_sender.send("directory_key_delete",
                                    {blockOf(account.id), static_cast<int>(kind),
                                     storage::Utf8{QByteArray::fromStdString(std::string(indexedPart(key)))},
                                     account.id});
    });
    PINDESK_CHECK(removed);
    if (account.id <= indexedTo) {
        const auto texts = storedInfixTexts(account.row, keys);
        PINDESK_CHECK(m_sender.send("directory_infix_remove",
                                    {account.id, texts[0], texts[1], texts[2], texts[3], texts[4]}));
    }
    PINDESK_CHECK(m_sender.send("directory_phone_delete", {account.id}));
    return m_sender.send("directory_account_delete", {account.id});
}

Result<void> BatchWriter::bringBack() {
    std::vector<AccountId> returned;
    for (const RowFate& fate : m_plan.fates)
        if (fate.kind == Kind::Returned)
            returned.push_back(fate.account);
    return markAccounts(m_transaction, returned, std::nullopt);
}

Result<void> BatchWriter::writeAccounts() {
    PINDESK_TRY(const auto writer, m_transaction->bulkWriter("directory_account", accountColumns()));
    PINDESK_CHECK(forEachWritten(
        [&](AccountId id, std::size_t row) { return addAccount(*writer, m_run, id, m_batch.rows, row); }));
    return writer->finish();
}

Result<void> BatchWriter::writePhones() {
    using Type = BulkColumn::Type;
    PINDESK_TRY(const auto writer, m_transaction->bulkWriter("directory_phone", {{"account_id", Type::Bigint},
                                                                                 {"position", Type::Smallint},
                                                                                 {"kind", Type::Text},
                                                                                 {"digits", Type::Text}}));
    PINDESK_CHECK(forEachWritten([&](AccountId id, std::size_t row) {
        Result<void> added;
        std::int64_t position = 0;
        m_batch.rows.forEachPhone(row, [&](std::string_view kind, std::string_view digits) {
            writer->add(id.value());
            writer->add(position++);
            writer->addLastingText(view(kind));
            writer->addLastingText(view(digits));
            if (added)
                added = writer->endRow();
        });
        return added;
    }));
    return writer->finish();
}

/// New accounts have numbers of one block, or two: each is written in order. Those that changed are few, and
/// anywhere.
Result<void> BatchWriter::writeKeys() {
    using Type = BulkColumn::Type;
    PINDESK_TRY(const auto writer,
                m_transaction->bulkWriter("directory_key", {{"block", Type::Bigint},
                                                            {"kind", Type::Smallint},
                                                            {"key", Type::Text},
                                                            {"account_id", Type::Bigint}}));
    std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = 0;
    for (const RowFate& fate : m_plan.fates)
        if (fate.kind == Kind::Added) {
            first = std::min(first, blockOf(fate.account));
            last = std::max(last, blockOf(fate.account));
        }
    const auto write = [&](KeyKind kind, std::string_view key, AccountId account) {
        writer->add(blockOf(account));
        writer->add(static_cast<std::int64_t>(kind));
        writer->addLastingText(view(key));
        writer->add(account.value());
        return writer->endRow();
    };
    for (std::int64_t block = first; block <= last; ++block)
        PINDESK_CHECK(m_batch.keys.forEach([&](KeyKind kind, std::string_view key, std::uint32_t row) {
            const RowFate& fate = m_plan.fates[row];
            const bool isHere = fate.kind == Kind::Added && blockOf(fate.account) == block;
            return isHere ? write(kind, key, fate.account) : Result<void>();
        }));
    PINDESK_CHECK(m_batch.keys.forEach([&](KeyKind kind, std::string_view key, std::uint32_t row) {
        const RowFate& fate = m_plan.fates[row];
        return fate.kind == Kind::Changed ? write(kind, key, fate.account) : Result<void>();
    }));
    return writer->finish();
}

} // namespace

Result<void> writeBatch(Transaction& transaction, RunId run, const ImportBatch& batch, const ImportPlan& plan,
                        StageSeconds& seconds) {
    return BatchWriter(transaction, run, batch, plan, seconds).write();
}

Result<void> markAccounts(Transaction& transaction, std::span<const AccountId> accounts,
                          std::optional<Milliseconds> missingSince) {
    Sender sender(transaction);
    for (const AccountId account : accounts)
        PINDESK_CHECK(sender.send("directory_account_mark_missing", {account, missingSince}));
    return {};
}

} // namespace pindesk::directory
