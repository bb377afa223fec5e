#include "core/distribution/issuerecorder.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using storage::BulkColumn;
using storage::Transaction;
namespace {

constexpr std::array issueColumns{
    BulkColumn{"account_id", BulkColumn::Type::Bigint}, BulkColumn{"issue_id", BulkColumn::Type::Bigint},
    BulkColumn{"channel", BulkColumn::Type::Text},      BulkColumn{"batch_id", BulkColumn::Type::Bigint},
    BulkColumn{"at", BulkColumn::Type::Bigint},         BulkColumn{"by", BulkColumn::Type::Bigint},
    BulkColumn{"letter_status", BulkColumn::Type::Text}};
constexpr std::array leftOutColumns{BulkColumn{"batch_id", BulkColumn::Type::Bigint},
                                    BulkColumn{"account_id", BulkColumn::Type::Bigint},
                                    BulkColumn{"reason", BulkColumn::Type::Text}};

Result<void> writeIssues(Transaction& transaction, BatchId batch, ledger::Channel channel, StaffId by,
                         const std::vector<AccountId>& issued) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto writer,
                transaction->bulkWriter("distribution", {issueColumns.begin(), issueColumns.end()}));
    const QLatin1StringView name = nameOf(channel);
    const QByteArrayView letterStatus = channel == ledger::Channel::Letter ? "written" : "";
    for (const AccountId account : issued) {
        writer->add(account.value());
        writer->add(batch.value());
        writer->addLastingText(QByteArrayView(name.data(), name.size()));
        writer->add(batch.value());
        writer->add(now);
        writer->add(by.value());
        writer->addLastingText(letterStatus);
        PINDESK_CHECK(writer->endRow());
    }
    return writer->finish();
}

Result<void> writeLeftOut(Transaction& transaction, BatchId batch,
                          const std::vector<std::pair<AccountId, LeftOut>>& leftOut) {
    if (leftOut.empty())
        return {};
    PINDESK_TRY(const auto writer, transaction->bulkWriter("distribution_left_out",
                                                           {leftOutColumns.begin(), leftOutColumns.end()}));
    for (const auto& [account, reason] : leftOut) {
        writer->add(batch.value());
        writer->add(account.value());
        const QLatin1StringView name = nameOf(reason);
        writer->addLastingText(QByteArrayView(name.data(), name.size()));
        PINDESK_CHECK(writer->endRow());
    }
    return writer->finish();
}

} // namespace

IssueRecorder::IssueRecorder(storage::SiteUrl site, const Batch& batch, StaffId by, bool isAgain)
    : m_site(std::move(site))
    , m_batch(batch.id)
    , m_channel(batch.channel)
    , m_by(by)
    , m_isAgain(isAgain)
    , m_version(batch.version)
    , m_thread([this] {
        m_outcome = run();
        m_pages.close();
    }) {}

IssueRecorder::~IssueRecorder() {
    m_pages.close();
    if (m_thread.joinable())
        m_thread.join();
}

Result<std::int64_t> IssueRecorder::finish() {
    m_pages.close();
    m_thread.join();
    PINDESK_CHECK(m_outcome);
    return m_version;
}

Result<void> IssueRecorder::run() {
    PINDESK_TRY(auto database, storage::Database::open(m_site));
    database.connection().setPatience(0);
    PINDESK_CHECK(database.connection().setBulk(true));
    AccountId after;
    while (const auto page = m_pages.pop()) {
        PINDESK_CHECK(write(database, after, *page));
        after = page->last;
    }
    return database.connection().setBulk(false);
}

Result<void> IssueRecorder::write(storage::Database& database, AccountId after, const WrittenPage& page) {
    PINDESK_CHECK(database.write([&](Transaction& transaction) -> Result<void> {
        // First, because it locks the batch: two processes never write for it at once.
        PINDESK_TRY(const auto mine, transaction->execute("batch_continue", {m_batch, m_version}));
        if (mine == 0)
            return fail(ErrorCode::Superseded, u"batch"_s, QString::number(m_batch.value()));
        if (m_isAgain) {
            PINDESK_CHECK(transaction->execute("batch_forget_issues", {m_batch, after, page.last}));
            PINDESK_CHECK(transaction->execute("batch_forget_left_out", {m_batch, after, page.last}));
        }
        PINDESK_CHECK(writeIssues(transaction, m_batch, m_channel, m_by, page.issued));
        return writeLeftOut(transaction, m_batch, page.leftOut);
    }));
    ++m_version;
    return {};
}

} // namespace pindesk::distribution
