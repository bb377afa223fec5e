#include "importtest.h"
#include "core/audit/verifyaudit.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/searchentry.h"

namespace pindesk::directory {
using namespace Qt::StringLiterals;

ImportRequest ImportTest::requestOf(const QByteArray& rows, const QByteArray& header) {
    ImportRequest request;
    request.openSource = [text = header + rows] {
        return openText(text).map(
            [](auto&& reader) { return std::unique_ptr<RowSource>(std::move(reader)); });
    };
    request.sourceName = u"extract.csv"_s;
    return request;
}

ImportOutcome ImportTest::load(const QByteArray& rows) {
    auto outcome = import(requestOf(rows));
    EXPECT_TRUE(outcome) << qPrintable(outcome.error().field + u' ' + outcome.error().detail);
    return outcome ? std::move(*outcome) : ImportOutcome();
}

QByteArray ImportTest::manyRows(int first, int count) {
    QByteArray rows;
    for (int i = first; i < first + count; ++i) {
        const QByteArray digits = QByteArray::number(i).rightJustified(7, '0');
        rows += "1,c" + digits + ",First,Last" + digits + ",,217" + digits + ",,\n";
    }
    return rows;
}

std::string ImportTest::rowOf(const QString& customer) const {
    return text(u"SELECT first_name || '|' || last_name || '|' || email FROM directory_account"
                " WHERE location_id = '1' AND customer_id = '%1'"_s.arg(customer));
}

AccountId ImportTest::idOf(const QString& customer) const {
    return AccountId(number(
        u"SELECT account_id FROM directory_account WHERE location_id = '1' AND customer_id = '%1'"_s.arg(
            customer)));
}

std::vector<std::string> ImportTest::keysOf(const QString& customer) {
    const QString sql =
        u"SELECT %1 FROM (SELECT kind || ':' || key AS line FROM directory_key WHERE account_id = %2"
        " ORDER BY kind, key) AS keys"_s
            .arg(isSqlite() ? u"group_concat(line, '|')"_s : u"string_agg(line, '|')"_s)
            .arg(idOf(customer).value());
    std::vector<std::string> keys;
    for (const QString& key : m_site.files.ask(sql).toString().split(u'|'))
        keys.push_back(key.toStdString());
    return keys;
}

bool ImportTest::isInInfix(const QString& customer, const QString& column, const QString& word) const {
    const QString found = isSqlite() ? u"directory_infix MATCH '%1:\"%2\"'"_s : u"%1 LIKE '%%%2%%'"_s;
    return number(
               u"SELECT COUNT(*) FROM directory_infix WHERE rowid = %1 AND "_s.arg(idOf(customer).value()) +
               found.arg(column, word)) == 1;
}

std::vector<std::string> ImportTest::textsOf(const std::vector<RowProblem>& problems) {
    std::vector<std::string> texts;
    for (const RowProblem& problem : problems)
        texts.push_back(std::to_string(problem.line) + ' ' + problem.column.toStdString() + ' ' +
                        problem.reason.toStdString());
    return texts;
}

std::string ImportTest::stateOf(RunId run) const {
    return text(u"SELECT state FROM import_run WHERE run_id = %1"_s.arg(run.value()));
}

void ImportTest::expectWhole() {
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account"_s),
              number(u"SELECT COUNT(*) FROM (SELECT DISTINCT location_id, customer_id FROM directory_account)"
                     " AS numbers"_s));
    const auto last = number(u"SELECT MAX(account_id) FROM directory_account"_s);
    std::vector<AccountId> ids;
    for (qlonglong id = 1; id <= last; ++id)
        ids.emplace_back(id);
    const auto rows = readFoundAccounts(m_site.database.connection(), ids);
    ASSERT_TRUE(rows) << qPrintable(rows.error().detail);
    EXPECT_EQ(rows->size(), ids.size());
    qlonglong keys = 0;
    for (const FoundAccount& account : *rows) {
        SearchKeys made;
        makeSearchKeys(account.row, made);
        std::set<std::pair<KeyKind, std::string>> distinct;
        forEachKey(account.row, made,
                   [&](KeyKind kind, std::string_view key) { distinct.emplace(kind, indexedPart(key)); });
        keys += static_cast<qlonglong>(distinct.size());
    }
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_key"_s), keys);
    EXPECT_TRUE(audit::verifyAudit(m_site.database, m_site.auditor)->isWhole());
}

} // namespace pindesk::directory
