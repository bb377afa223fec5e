#include "core/practice/issuepast.h"
#include "core/audit/audittrail.h"
#include "core/crypto/digest.h"
#include "core/distribution/batch.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/layouts.h"
#include "core/practice/practicestaff.h"
#include "core/staff/approval.h"
#include <QJsonDocument>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
using distribution::ExtractLayout;
using ledger::Channel;
using ledger::IssueStatus;
using storage::BulkColumn;
using storage::Transaction;
using storage::Utf8;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;
constexpr Milliseconds day = 24 * hour;
constexpr Milliseconds lettersAge = 45 * day;
constexpr std::int64_t oneNeverTold = 8; // of so many

struct Customer {
    AccountId id;
    bool initialized = false;
    bool enabled = false;
    bool hasSignedIn = false;
    Milliseconds pinSetAt = 0;

    [[nodiscard]] IssueStatus status() const {
        if (initialized)
            return enabled ? IssueStatus::Enabled : IssueStatus::Registered;
        return hasSignedIn ? IssueStatus::SignedIn : IssueStatus::Issued;
    }
};

struct Wave {
    BatchId id;
    Channel channel = Channel::Bill;
    Milliseconds at = 0;
    ExtractLayout layout;
    QString note;
    std::vector<Customer> customers;
    [[nodiscard]] QString subject() const { return u"batch:"_s + QString::number(id.value()); }
    [[nodiscard]] QJsonObject request() const {
        return {{u"channel"_s, nameOf(channel)}, {u"format"_s, nameOf(distribution::BatchFormat::Extract)},
                {u"layout"_s, layout.name},      {u"accounts"_s, static_cast<qint64>(customers.size())},
                {u"selection"_s, QJsonObject()}, {u"note"_s, note}};
    }
};

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<staff::Approval> ask(Transaction& transaction, const audit::Session& session, const Wave& wave) {
    PINDESK_CHECK(transaction->execute(
        "batch_insert",
        {wave.id, QString(nameOf(wave.channel)), QString(nameOf(distribution::BatchFormat::Extract)),
         wave.layout.name, Utf8{compact(distribution::documentOf(wave.layout))}, Utf8{"{}"},
         static_cast<std::int64_t>(wave.customers.size()), wave.note, session.actor.staffId, wave.at}));
    PINDESK_CHECK(
        audit::append(transaction, session, {u"batch_requested"_s, wave.subject(), {}, {}, wave.request()}));
    PINDESK_TRY(auto approval,
                staff::fileApproval(transaction, session, u"distribution"_s, wave.subject(), wave.request()));
    PINDESK_CHECK(transaction->execute("batch_set_approval", {wave.id, approval.id}));
    return approval;
}

/// Not by decideApproval(), which sees that such a request has long expired.
Result<void> grant(Transaction& transaction, const audit::Session& session, const Wave& wave,
                   const staff::Approval& approval) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(
        transaction->execute("approval_decide", {approval.id, QString(nameOf(staff::ApprovalState::Granted)),
                                                 session.actor.staffId, now, QString()}));
    return audit::append(transaction, session,
                         {u"approval_granted"_s,
                          wave.subject(),
                          {},
                          {},
                          {{u"approval"_s, qint64{approval.id.value()}},
                           {u"kind"_s, approval.kind},
                           {u"requested_by"_s, approval.requestedByName},
                           {u"request"_s, approval.request}}});
}

Result<void> writeIssues(Transaction& transaction, StaffId by, const Wave& wave) {
    using Type = BulkColumn::Type;
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto writer, transaction->bulkWriter("distribution", {{"account_id", Type::Bigint},
                                                                            {"issue_id", Type::Bigint},
                                                                            {"channel", Type::Text},
                                                                            {"batch_id", Type::Bigint},
                                                                            {"at", Type::Bigint},
                                                                            {"by", Type::Bigint},
                                                                            {"status", Type::Text},
                                                                            {"letter_status", Type::Text}}));
    const auto text = [](QLatin1StringView name) { return QByteArrayView(name.data(), name.size()); };
    for (const Customer& customer : wave.customers) {
        writer->add(customer.id.value());
        writer->add(wave.id.value());
        writer->addLastingText(text(nameOf(wave.channel)));
        writer->add(wave.id.value());
        writer->add(now);
        writer->add(by.value());
        writer->addLastingText(text(nameOf(customer.status())));
        writer->addLastingText(wave.channel == Channel::Letter ? "written" : "");
        PINDESK_CHECK(writer->endRow());
    }
    return writer->finish();
}

Result<void> write(Transaction& transaction, const audit::Session& session, const Wave& wave) {
    PINDESK_TRY(const distribution::Batch batch, distribution::findBatch(transaction.connection(), wave.id));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const QString fileName = wave.note.toLower().replace(u' ', u'-') + u".csv"_s;
    const QByteArray sha256 = crypto::sha256(fileName.toUtf8()).toHex(); // of a file that is gone
    PINDESK_CHECK(transaction->execute("batch_claim", {wave.id, batch.version, session.actor.staffId}));
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"batch_opened"_s, wave.subject(), {}, {}, {{u"again"_s, false}}}));
    PINDESK_CHECK(writeIssues(transaction, session.actor.staffId, wave));
    const auto written = static_cast<std::int64_t>(wave.customers.size());
    PINDESK_CHECK(transaction->execute(
        "batch_seal", {wave.id, batch.version + 1, fileName, written, Utf8{"{}"}, Utf8{sha256}}));
    PINDESK_CHECK(
        transaction->execute("batch_written", {wave.id, batch.version + 2, session.actor.staffId, now}));
    return audit::append(transaction, session,
                         {u"batch_written"_s,
                          wave.subject(),
                          {},
                          {},
                          {{u"channel"_s, nameOf(wave.channel)},
                           {u"written"_s, qint64{written}},
                           {u"left_out"_s, QJsonObject()},
                           {u"file"_s, fileName},
                           {u"sha256"_s, QString::fromLatin1(sha256)}}});
}

/// Asked for, approved an hour later by the other supervisor, and written another hour later.
Result<void> writeWave(storage::Database& database, const Wave& wave) {
    database.setMoment(wave.at);
    PINDESK_TRY(const auto asker, signIn(database, practiceStaff[1], u"office"_s));
    PINDESK_TRY(const auto approval,
                database.write([&](Transaction& transaction) { return ask(transaction, asker, wave); }));
    database.setMoment(wave.at + hour);
    PINDESK_TRY(const auto decider, signIn(database, practiceStaff[2], u"office-2"_s));
    PINDESK_CHECK(database.write(
        [&](Transaction& transaction) { return grant(transaction, decider, wave, approval); }));
    database.setMoment(wave.at + 2 * hour);
    return database.write([&](Transaction& transaction) { return write(transaction, asker, wave); });
}

Result<std::vector<Customer>> readCustomers(storage::Database& database) {
    return database.read([](storage::Connection& connection) {
        return connection.rows("practice_customers", {}, [](const storage::Row& row) {
            return Customer{AccountId(row.integer(0)), row.boolean(1), row.boolean(2), row.boolean(3),
                            row.integer(4)};
        });
    });
}

Result<void> keepLayouts(storage::Database& database, Milliseconds at,
                         const std::vector<ExtractLayout>& layouts) {
    database.setMoment(at);
    PINDESK_TRY(const auto session, signIn(database, practiceStaff[1], u"office"_s));
    for (const ExtractLayout& layout : layouts)
        PINDESK_CHECK(distribution::saveLayout(
            database, session,
            {distribution::BatchFormat::Extract, layout.name, distribution::documentOf(layout), 0}));
    return {};
}

} // namespace

Result<void> writeIssuePast(const storage::SiteUrl& site, Milliseconds now) {
    PINDESK_TRY(auto database, storage::Database::open(site));
    PINDESK_TRY(const auto customers, readCustomers(database));
    const auto layouts = distribution::exampleExtractLayouts();
    Wave letters{
        BatchId(2), Channel::Letter, now - lettersAge, layouts.front(), u"All who have not registered"_s, {}};
    Wave bills{BatchId(1), Channel::Bill, letters.at, layouts.back(), u"First bills of the year"_s, {}};
    for (const Customer& customer : customers) {
        const bool isLongRegistered = customer.initialized && customer.pinSetAt < letters.at + day;
        if (isLongRegistered) {
            bills.at = std::min(bills.at, customer.pinSetAt - 2 * day);
            bills.customers.push_back(customer);
        } else if (customer.id.value() % oneNeverTold != 0 || customer.initialized || customer.hasSignedIn) {
            letters.customers.push_back(customer);
        }
    }
    PINDESK_CHECK(database.beginGroup());
    PINDESK_CHECK(keepLayouts(database, bills.at - day, layouts));
    PINDESK_CHECK(writeWave(database, bills));
    PINDESK_CHECK(writeWave(database, letters));
    return database.endGroup();
}

} // namespace pindesk::practice
