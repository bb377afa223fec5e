#include "tests/core/generation/generationtest.h"
#include "core/audit/listevents.h"
#include "core/generation/generationrepository.h"

namespace pindesk::generation {
using namespace Qt::StringLiterals;

void GenerationTest::fillDirectory(int count) {
    using storage::BulkColumn;
    const auto filled = m_site.database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const auto writer,
                    transaction->bulkWriter("directory_account", {{"account_id", BulkColumn::Type::Bigint},
                                                                  {"location_id", BulkColumn::Type::Text},
                                                                  {"customer_id", BulkColumn::Type::Text},
                                                                  {"status", BulkColumn::Type::Text},
                                                                  {"import_run", BulkColumn::Type::Bigint},
                                                                  {"row_hash", BulkColumn::Type::Bigint}}));
        const QByteArrayList statuses{"active", "inactive", "historic"};
        for (int i = 1; i <= count; ++i) {
            const QByteArray location = 'L' + QByteArray::number(i % 7).rightJustified(2, '0');
            const QByteArray customer = 'c' + QByteArray::number(i);
            writer->add(i);
            writer->addText(location);
            writer->addText(customer);
            writer->addText(statuses[i % 3]);
            writer->add(1);
            writer->add(0);
            PINDESK_CHECK(writer->endRow());
        }
        return writer->finish();
    });
    ASSERT_TRUE(filled) << qPrintable(filled.error().detail);
}

void GenerationTest::addAccount(int id, const QByteArray& location, const QByteArray& customer) {
    m_site.files.ask(
        u"INSERT INTO directory_account (account_id, location_id, customer_id, import_run, row_hash)"
        " VALUES (%1, '%2', '%3', 0, 0)"_s.arg(id)
            .arg(QString::fromLatin1(location), QString::fromLatin1(customer)));
}

std::vector<qint64> GenerationTest::auditedBatches(RunId run) {
    audit::EventFilter filter;
    filter.action = u"pins_generated"_s;
    const auto page = audit::listEvents(m_site.database, m_site.auditor, filter, {}, 100'000);
    EXPECT_TRUE(page);
    std::vector<qint64> counts;
    for (const audit::StoredEvent& event : page->events) {
        const auto detail = QJsonDocument::fromJson(event.detail).object();
        if (detail["run"_L1].toInteger() == run.value())
            counts.push_back(detail["created"_L1].toInteger());
    }
    return counts;
}

qint64 GenerationTest::audited(RunId run) {
    qint64 sum = 0;
    for (const qint64 count : auditedBatches(run))
        sum += count;
    return sum;
}

void GenerationTest::expectWhole() {
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM directory_account d LEFT JOIN account a ON a.account_id = d.account_id"
               " AND a.location_id = d.location_id AND a.customer_id = d.customer_id"
               " LEFT JOIN pin_secret p ON p.account_id = a.account_id WHERE p.account_id IS NULL"_s),
        0)
        << "lost";
    const auto directory = number(u"SELECT COUNT(*) FROM directory_account"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account"_s), directory);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret"_s), directory);
    const auto highest = number(u"SELECT MAX(run_id) FROM generation_run"_s);
    for (RunId run(1); run.value() <= highest; run = RunId(run.value() + 1)) {
        const auto created =
            number(u"SELECT created FROM generation_run WHERE run_id = %1"_s.arg(run.value()));
        EXPECT_EQ(created, madeBy(run)) << run.value();
        EXPECT_EQ(created, audited(run)) << run.value();
    }
    EXPECT_TRUE(audit::verifyAudit(m_site.database, m_site.auditor)->isWhole());
}

std::vector<StoredPin> GenerationTest::storedPins(RunId run) {
    const QString tables =
        u"account a JOIN pin_secret p ON p.account_id = a.account_id WHERE p.run_id = %1"_s.arg(run.value());
    const QString sql =
        isSqlite() ? u"SELECT group_concat(line, ';') FROM (SELECT a.location_id || '/' || a.customer_id"
                     " || '/' || hex(p.sealed) AS line FROM %1 ORDER BY a.location_id, a.customer_id)"_s
                   : u"SELECT string_agg(a.location_id || '/' || a.customer_id || '/' ||"
                     " encode(p.sealed, 'hex'), ';' ORDER BY a.location_id, a.customer_id) FROM %1"_s;
    std::vector<StoredPin> pins;
    for (const QByteArray& line : m_site.files.ask(sql.arg(tables)).toByteArray().split(';')) {
        const auto parts = line.split('/');
        if (parts.size() == 3)
            pins.push_back({{parts[0], parts[1]}, QByteArray::fromHex(parts[2])});
    }
    return pins;
}

QByteArrayList GenerationTest::openPins(RunId run) {
    QByteArrayList pins;
    for (const StoredPin& stored : storedPins(run)) {
        const auto pin =
            m_site.csr.keys.open(crypto::KeyPurpose::InitialPin,
                                 crypto::pinContext(crypto::PinKind::Initial, stored.account), stored.sealed);
        EXPECT_TRUE(pin) << stored.account.text().constData();
        if (pin)
            pins << pin->view().toByteArray();
    }
    return pins;
}

} // namespace pindesk::generation
