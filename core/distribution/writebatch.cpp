#include "core/distribution/writebatch.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/audit/privatefile.h"
#include "core/crypto/digest.h"
#include "core/distribution/askselection.h"
#include "core/distribution/issuerecorder.h"
#include "core/distribution/pinopener.h"
#include "core/staff/site.h"
#include "core/staff/sitesettings.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using audit::PrivateFile;
using storage::Connection;
using storage::Transaction;
namespace {

QString subjectOf(BatchId id) {
    return u"batch:"_s + QString::number(id.value());
}

/// SHA-256 in hexadecimal. Also of a file that was patched behind its beginning.
Result<QByteArray> hashOf(QIODevice& device, const QString& path) {
    constexpr qint64 blockSize = 1024 * 1024;
    crypto::Sha256 hash;
    if (!device.seek(0))
        return fail(ErrorCode::FileUnwritable, path, device.errorString());
    for (QByteArray block = device.read(blockSize); !block.isEmpty(); block = device.read(blockSize))
        hash.add(block);
    return hash.take().toHex();
}

/// One batch on its way into a file, in this process.
class Writing {
public:
    Writing(storage::Database& database, const audit::Session& session, const WriteBatchRequest& request)
        : m_database(database)
        , m_session(session)
        , m_request(request) {}

    [[nodiscard]] Result<BatchReceipt> run(const MakeSink& makeSink, const BatchProgressHandler& progress,
                                           const std::stop_token& stop);

private:
    [[nodiscard]] Result<Batch> look();
    [[nodiscard]] Result<Batch> claim();
    [[nodiscard]] Result<Question> question();
    [[nodiscard]] Result<BatchFacts> facts();
    [[nodiscard]] Result<bool> isThereAlready();
    [[nodiscard]] Result<WrittenPage> writePage(BatchSink& sink, const CandidatePage& page);
    [[nodiscard]] Result<void> writeAccount(BatchSink& sink, IssueRow row, QByteArrayView sealed,
                                            WrittenPage& written);
    [[nodiscard]] Result<std::optional<QByteArrayView>> openPin(const IssueRow& row, QByteArrayView sealed);
    [[nodiscard]] Result<void> release();
    [[nodiscard]] Result<void> seal(const QByteArray& sha256);
    [[nodiscard]] Result<BatchReceipt> complete();

    storage::Database& m_database;
    const audit::Session& m_session;
    const WriteBatchRequest& m_request;
    Batch m_batch;
    std::optional<PinOpener> m_opener;
    std::int64_t m_written = 0;
    std::int64_t m_chosen = 0;
    std::array<std::int64_t, leftOuts.size()> m_leftOut{};
    QElapsedTimer m_clock;
};

Result<BatchReceipt> Writing::run(const MakeSink& makeSink, const BatchProgressHandler& progress,
                                  const std::stop_token& stop) {
    m_clock.start();
    PINDESK_TRY(m_batch, look());
    const bool isAgain = m_batch.state == BatchState::Writing;
    PINDESK_TRY(const bool isThere, isThereAlready());
    if (isThere)
        return complete();
    PINDESK_TRY(auto file, PrivateFile::create(m_request.path)); // before anything is claimed
    PINDESK_TRY(auto opener, PinOpener::make(m_session));
    m_opener.emplace(std::move(opener));
    PINDESK_TRY(const BatchFacts facts, this->facts());
    PINDESK_TRY(const auto sink, makeSink(m_batch, facts, file.device()));
    PINDESK_TRY(m_batch, claim());
    PINDESK_CHECK(sink->begin());
    IssueRecorder recorder(m_database.site(), m_batch, m_session.actor.staffId, isAgain);
    PINDESK_TRY(const Question question, this->question());
    const auto walk = walkCandidates(m_database.site(), question, WalkFor::Writing);
    for (std::int64_t done = 0;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(auto page, walk->next());
        if (page->isEmpty())
            break;
        PINDESK_TRY(WrittenPage written, writePage(*sink, *page));
        done += page->looked;
        walk->giveBack(std::move(page));
        if (!recorder.add(std::move(written)))
            break; // finish() tells why
        if (progress)
            progress({done, std::max(done, walk->total()), rateOf(done, m_clock.elapsed())});
    }
    PINDESK_TRY(m_batch.version, recorder.finish());
    if (m_written == 0) {
        PINDESK_CHECK(release());
        return fail(ErrorCode::InvalidInput, u"selection"_s, u"nobody"_s);
    }
    PINDESK_CHECK(sink->finish());
    PINDESK_CHECK(file.flush());
    PINDESK_TRY(const QByteArray sha256, hashOf(file.device(), m_request.path));
    PINDESK_CHECK(seal(sha256));
    PINDESK_CHECK(file.commit());
    return complete();
}

Result<Batch> Writing::look() {
    return m_database.read([&](Connection& connection) -> Result<Batch> {
        PINDESK_CHECK(audit::authorize(connection, m_session, Right::DistributePins));
        PINDESK_TRY(Batch batch, findBatch(connection, m_request.batch));
        if (batch.state != BatchState::Approved && batch.state != BatchState::Writing)
            return fail(ErrorCode::InvalidInput, u"batch"_s, QString(nameOf(batch.state)));
        return batch;
    });
}

/// Whoever claims it last writes it; PINs are opened only after this is in the trail.
Result<Batch> Writing::claim() {
    return m_database.write([&](Transaction& transaction) -> Result<Batch> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), m_session, Right::DistributePins));
        PINDESK_TRY(const auto changed, transaction->execute("batch_claim", {m_batch.id, m_batch.version,
                                                                             m_session.actor.staffId}));
        if (changed == 0)
            return fail(ErrorCode::ChangedByOther, u"batch"_s);
        PINDESK_CHECK(audit::append(transaction, m_session,
                                    {u"batch_opened"_s,
                                     subjectOf(m_batch.id),
                                     {},
                                     {},
                                     {{u"again"_s, m_batch.state == BatchState::Writing}}}));
        return findBatch(transaction.connection(), m_batch.id);
    });
}

Result<Question> Writing::question() {
    return m_database.read([&](Connection& connection) -> Result<Question> {
        Question question;
        question.selection = m_batch.selection;
        question.asOf = m_batch.requestedAt;
        question.hasList = m_batch.hasList;
        PINDESK_TRY(question.listed,
                    connection.rows("batch_accounts", {m_batch.id},
                                    [](const storage::Row& row) { return AccountId(row.integer(0)); }));
        PINDESK_TRY(question.now, connection.now());
        PINDESK_TRY(question.life, pins::readInitialPinLife(connection));
        return question;
    });
}

Result<BatchFacts> Writing::facts() {
    return m_database.read([&](Connection& connection) -> Result<BatchFacts> {
        PINDESK_TRY(const staff::Site site, staff::readSite(connection));
        BatchFacts facts;
        facts.batch = m_batch.id.value();
        facts.siteName = site.name;
        facts.supportPhone = site.supportPhone;
        PINDESK_TRY(facts.pagesAddress, staff::textSetting(connection, staff::keys::customerPages));
        PINDESK_TRY(facts.writtenAt, connection.now());
        return facts;
    });
}

/// The file of a writing that broke off behind its last step but one.
Result<bool> Writing::isThereAlready() {
    if (m_batch.state != BatchState::Writing || m_batch.sha256.isEmpty())
        return false;
    QFile file(m_request.path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    PINDESK_TRY(const QByteArray sha256, hashOf(file, m_request.path));
    return sha256 == m_batch.sha256;
}

Result<WrittenPage> Writing::writePage(BatchSink& sink, const CandidatePage& page) {
    WrittenPage written;
    written.last = page.last();
    written.issued.reserve(page.chosen.size());
    for (const AccountId account : page.changed)
        written.leftOut.emplace_back(account, LeftOut::Changed);
    for (const CandidatePage::Row& row : page.chosen)
        PINDESK_CHECK(writeAccount(sink, page.issueRow(row), page.view(row.sealedPin), written));
    m_chosen += page.counts.at(static_cast<std::size_t>(Choice::Chosen));
    m_written += static_cast<std::int64_t>(written.issued.size());
    return written;
}

Result<void> Writing::writeAccount(BatchSink& sink, IssueRow row, QByteArrayView sealed,
                                   WrittenPage& written) {
    PINDESK_TRY(const auto pin, openPin(row, sealed));
    std::optional<LeftOut> leftOut = LeftOut::Unreadable;
    if (pin) {
        row.pin = *pin;
        PINDESK_TRY(leftOut, sink.add(row));
    }
    if (!leftOut) {
        written.issued.push_back(row.id);
        return {};
    }
    written.leftOut.emplace_back(row.id, *leftOut);
    ++m_leftOut.at(static_cast<std::size_t>(*leftOut));
    return {};
}

Result<std::optional<QByteArrayView>> Writing::openPin(const IssueRow& row, QByteArrayView sealed) {
    auto pin = m_opener->open(row.location, row.customer, sealed);
    if (pin || pin.error().code != ErrorCode::KeyNotHeld)
        return pin;
    // A key that came after the sign-in.
    PINDESK_CHECK(
        m_database.read([&](Connection& connection) { return audit::renewKeys(connection, m_session); }));
    PINDESK_TRY(auto opener, PinOpener::make(m_session));
    m_opener.emplace(std::move(opener));
    return m_opener->open(row.location, row.customer, sealed);
}

/// Nobody was left to write to: it waits as before.
Result<void> Writing::release() {
    return m_database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(transaction->execute("batch_release", {m_batch.id, m_batch.version}));
        return {};
    });
}

/// What the file will be, before it appears: a process that ends in between is finished by the next.
Result<void> Writing::seal(const QByteArray& sha256) {
    m_leftOut.at(static_cast<std::size_t>(LeftOut::Changed)) =
        std::max<std::int64_t>(0, m_batch.chosen - m_chosen);
    m_batch.leftOut.clear();
    for (const LeftOut reason : leftOuts)
        if (const auto count = m_leftOut.at(static_cast<std::size_t>(reason)); count > 0)
            m_batch.leftOut.emplace_back(reason, count);
    const QByteArray leftOut = QJsonDocument(leftOutJson(m_batch.leftOut)).toJson(QJsonDocument::Compact);
    PINDESK_CHECK(m_database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const auto changed,
                    transaction->execute("batch_seal",
                                         {m_batch.id, m_batch.version, QFileInfo(m_request.path).fileName(),
                                          m_written, storage::Utf8{leftOut}, storage::Utf8{sha256}}));
        if (changed == 0)
            return fail(ErrorCode::Superseded, u"batch"_s, QString::number(m_batch.id.value()));
        return {};
    }));
    ++m_batch.version;
    return {};
}

Result<BatchReceipt> Writing::complete() {
    BatchReceipt receipt;
    receipt.bytes = QFileInfo(m_request.path).size();
    PINDESK_TRY(receipt.overtaken, m_database.read([&](Connection& connection) {
        return connection.number("batch_overtaken", {m_batch.id});
    }));
    PINDESK_TRY(receipt.batch, m_database.write([&](Transaction& transaction) -> Result<Batch> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), m_session, Right::DistributePins));
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(const auto changed,
                    transaction->execute("batch_written",
                                         {m_batch.id, m_batch.version, m_session.actor.staffId, now}));
        if (changed == 0)
            return fail(ErrorCode::Superseded, u"batch"_s, QString::number(m_batch.id.value()));
        PINDESK_TRY(const Batch batch, findBatch(transaction.connection(), m_batch.id));
        PINDESK_CHECK(audit::append(transaction, m_session,
                                    {u"batch_written"_s,
                                     subjectOf(batch.id),
                                     {},
                                     {},
                                     {{u"channel"_s, nameOf(batch.channel)},
                                      {u"written"_s, qint64{batch.written}},
                                      {u"left_out"_s, leftOutJson(batch.leftOut)},
                                      {u"file"_s, batch.fileName},
                                      {u"sha256"_s, QString::fromLatin1(batch.sha256)}}}));
        return batch;
    }));
    receipt.seconds = static_cast<double>(m_clock.elapsed()) / 1000.0;
    return receipt;
}

} // namespace

Result<BatchReceipt> writeBatch(const storage::SiteUrl& site, const audit::Session& session,
                                const WriteBatchRequest& request, const MakeSink& makeSink,
                                const BatchProgressHandler& progress, std::stop_token stop) {
    PINDESK_TRY(auto database, storage::Database::open(site));
    return Writing(database, session, request).run(makeSink, progress, stop);
}

} // namespace pindesk::distribution
