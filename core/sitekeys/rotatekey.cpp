#include "core/sitekeys/rotatekey.h"
#include "core/audit/audittrail.h"
#include "core/sitekeys/sealedplaces.h"
#include "core/sitekeys/startrotation.h"
#include <QElapsedTimer>
#include <QThread>

namespace pindesk::sitekeys {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

// One writer of SQLite that comes back at once would keep the desks waiting till it is done.
constexpr unsigned long pauseForDesks = 1'000; // microseconds

QJsonObject detailOf(const KeyRotation& rotation) {
    return {{u"purpose"_s, QString(nameOf(rotation.purpose))},
            {u"resealed"_s, qint64{rotation.resealed}},
            {u"unreadable"_s, qint64{rotation.unreadable}}};
}

/// One rotation in this process.
class Rotation {
public:
    Rotation(storage::Database& database, const audit::Session& session, const RotationRequest& request,
             const RotationHandler& progress, std::stop_token stop)
        : m_database(database)
        , m_session(session)
        , m_request(request)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_places(placesOf(request.purpose)) {}

    [[nodiscard]] Result<RotationOutcome> run();

private:
    [[nodiscard]] Result<bool> nextBatch(Transaction& transaction);
    [[nodiscard]] Result<void> takePage(Transaction& transaction, const SealedPlace& place);
    [[nodiscard]] Result<bool> tryFinish(Transaction& transaction);
    [[nodiscard]] Result<void> record(Transaction& transaction, const QString& action);
    [[nodiscard]] bool isThrough() const { return m_now.step >= static_cast<std::int64_t>(m_places.size()); }
    void report();

    storage::Database& m_database;
    const audit::Session& m_session;
    const RotationRequest& m_request;
    const RotationHandler& m_progress;
    const std::stop_token m_stop;
    const std::vector<const SealedPlace*> m_places;
    KeyRotation m_now;
    std::int64_t m_resealedBefore = 0;
    QElapsedTimer m_clock;
};

Result<RotationOutcome> Rotation::run() {
    PINDESK_TRY(const StartedRotation started,
                startRotation(m_database, m_session, m_request.purpose, m_request.onlyResume));
    m_now = started.rotation;
    m_resealedBefore = m_now.resealed;
    m_clock.start();
    for (bool isAtWork = true; isAtWork;) {
        report();
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(isAtWork, m_database.write([&](Transaction& transaction) {
            return isThrough() ? tryFinish(transaction) : nextBatch(transaction);
        }));
        if (!m_database.connection().groupsCommits())
            QThread::usleep(pauseForDesks);
    }
    // Somebody else may have come to the end of it.
    PINDESK_TRY(const auto ended, m_database.read([&](storage::Connection& connection) {
        return findRotation(connection, m_now.newKey);
    }));
    m_now = ended.value_or(m_now);
    report();
    return RotationOutcome{m_now, m_now.unreadable == 0, started.isJoined};
}

/// False when somebody else has come to the end.
Result<bool> Rotation::nextBatch(Transaction& transaction) {
    transaction->setPatience(0);
    PINDESK_CHECK(audit::authorize(transaction.connection(), m_session, Right::ManageKeys));
    PINDESK_TRY(const auto claimed, claimRotation(transaction, m_now.newKey));
    if (!claimed)
        return false;
    m_now = *claimed;
    if (isThrough()) // two are at work
        return true;
    PINDESK_CHECK(takePage(transaction, *m_places[static_cast<std::size_t>(m_now.step)]));
    PINDESK_CHECK(saveRotation(transaction, m_now));
    return true;
}

Result<void> Rotation::takePage(Transaction& transaction, const SealedPlace& place) {
    storage::Connection& connection = transaction.connection();
    PINDESK_TRY(const auto rows,
                readSealed(connection, place, m_now.newKey, m_now.lastId, m_request.batchSize));
    for (const SealedRow& row : rows) {
        const auto sealed = place.reseal(place, m_session.keys, row);
        if (!sealed && sealed.error().code != ErrorCode::SealRefused)
            return fail(sealed.error());
        m_now.lastId = row.id;
        if (sealed)
            PINDESK_CHECK(storeSealed(connection, place, m_now.newKey, row, *sealed));
        ++(sealed ? m_now.resealed : m_now.unreadable);
    }
    if (!rows.empty())
        PINDESK_CHECK(record(transaction, u"key_resealed"_s));
    if (static_cast<int>(rows.size()) < m_request.batchSize) {
        ++m_now.step;
        m_now.lastId = 0;
    }
    return {};
}

/// False at the end; true for one more pass, because a deed that was under way stored something behind us.
Result<bool> Rotation::tryFinish(Transaction& transaction) {
    storage::Connection& connection = transaction.connection();
    transaction->setPatience(0);
    PINDESK_TRY([[maybe_unused]] const auto locked, transaction->number("site_key_lock"));
    PINDESK_CHECK(audit::authorize(connection, m_session, Right::ManageKeys));
    PINDESK_TRY(const auto claimed, claimRotation(transaction, m_now.newKey));
    if (!claimed)
        return false;
    m_now = *claimed;
    if (!isThrough()) // somebody else has begun another pass
        return true;
    std::int64_t left = 0;
    for (const SealedPlace* place : m_places) {
        PINDESK_TRY(const auto rows, countSealed(connection, *place, m_now.newKey));
        left += rows;
    }
    const bool isDone = left <= m_now.unreadable;
    if (isDone) {
        PINDESK_TRY(m_now.finishedAt, transaction.now());
        if (left == 0) {
            m_now.unreadable = 0; // some were replaced since
            PINDESK_CHECK(
                transaction->execute("site_key_retire", {QString(nameOf(m_now.purpose)), m_now.newKey}));
        }
    } else {
        m_now.step = 0;
        m_now.unreadable = 0;
    }
    PINDESK_CHECK(saveRotation(transaction, m_now));
    if (isDone)
        PINDESK_CHECK(record(transaction, u"key_rotated"_s));
    return !isDone;
}

Result<void> Rotation::record(Transaction& transaction, const QString& action) {
    return audit::append(
        transaction, m_session,
        {action, u"key:"_s + QString::number(m_now.newKey.value()), {}, {}, detailOf(m_now)});
}

void Rotation::report() {
    if (!m_progress)
        return;
    const auto elapsed = static_cast<double>(std::max<qint64>(1, m_clock.elapsed()));
    const auto here = static_cast<double>(m_now.resealed - m_resealedBefore);
    m_progress(
        {m_now.newKey, m_now.resealed, std::max(m_now.total, m_now.resealed), here * 1000.0 / elapsed});
}

} // namespace

Result<RotationOutcome> rotateKey(storage::Database& database, const audit::Session& session,
                                  const RotationRequest& request, const RotationHandler& progress,
                                  std::stop_token stop) {
    return Rotation(database, session, request, progress, std::move(stop)).run();
}

} // namespace pindesk::sitekeys
