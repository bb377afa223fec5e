#pragma once
#include "core/directory/buildinfixindex.h"
#include "core/directory/csvreader.h"
#include "core/directory/importdirectory.h"
#include "core/directory/searchdirectory.h"
#include "tests/support/testsite.h"
#include <QStringList>

namespace pindesk::directory {

/// One customer of a test: `number` is `LID/CID`, telephone numbers are separated by `;`.
struct Customer {
    QByteArray number, lastName, firstName = {}, organization = {}, address = {}, city = {}, postalCode = {},
                                 email = {}, phones = {};
};

/// A site with customers, on both databases.
class SearchTest : public test::SiteTest {
protected:
    [[nodiscard]] bool isSqlite() const { return GetParam() == storage::SiteUrl::Product::Sqlite; }

    ImportOutcome import(const std::vector<Customer>& customers) {
        const auto quoted = [](QByteArray text) { return '"' + text.replace('"', "\"\"") + '"'; };
        QByteArray csv = "location_id,customer_id,last_name,first_name,organization,service_address,city,"
                         "postal_code,email,phones\n";
        for (const Customer& each : customers) {
            csv += each.number.split('/').join(',');
            for (const QByteArray& text : {each.lastName, each.firstName, each.organization, each.address,
                                           each.city, each.postalCode, each.email, each.phones})
                csv += ',' + quoted(text);
            csv += '\n';
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        ImportRequest request;
        request.allowManyMissing = true;
        request.openSource = [&path]() -> Result<std::unique_ptr<RowSource>> {
            return CsvReader::openFile(path);
        };
        auto outcome = importDirectory(m_site.url(), m_site.administrator, request);
        EXPECT_TRUE(outcome && outcome->rejected.empty() && outcome->warnings.empty());
        return outcome ? std::move(*outcome) : ImportOutcome();
    }
    BuildInfixIndexOutcome build(const InfixProgress& onProgress = {}, std::stop_token stop = {}) {
        auto outcome = buildInfixIndex(m_site.url(), m_site.administrator, onProgress, std::move(stop));
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return outcome ? std::move(*outcome) : BuildInfixIndexOutcome();
    }
    /// One call.
    SearchPage page(const SearchRequest& request) {
        auto page = searchDirectory(m_site.database, m_site.csr, request);
        EXPECT_TRUE(page) << page.error().detail.toStdString();
        return page ? std::move(*page) : SearchPage();
    }
    /// The numbers of all that are found, page by page, in their order.
    QStringList find(const QString& text, std::optional<SearchField> by = {}, int limit = 50,
                     std::chrono::milliseconds patience = std::chrono::seconds(10)) {
        SearchRequest request{text, by, {}, limit, patience};
        QStringList numbers;
        for (int calls = 0; calls < 5'000; ++calls) {
            const SearchPage found = page(request);
            EXPECT_LE(found.accounts.size(), static_cast<std::size_t>(limit));
            for (const FoundAccount& account : found.accounts)
                numbers << account.row.account.toString();
            if (!found.next)
                return numbers;
            // What goes over the command line and back.
            request.after = SearchPlace::fromString(found.next->toString());
            EXPECT_EQ(request.after, found.next);
        }
        ADD_FAILURE() << "no end";
        return numbers;
    }
    QStringList sorted(QStringList numbers) {
        numbers.sort();
        return numbers;
    }
};

} // namespace pindesk::directory
