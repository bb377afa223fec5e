#include "core/directory/buildinfixindex.h"
#include "core/directory/searchdirectory.h"
#include "tests/bench/extractmain.h"
#include "tests/bench/importextract.h"

/// Searches of a large directory as somebody types them: bench_search [accounts]. Each figure is one call of
/// searchDirectory with everything in it: the right looked at, the words found, 50 accounts read.
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;
using directory::SearchField;
using directory::SearchPage;
using directory::SearchRequest;
using storage::SiteUrl;

constexpr double limit = 50; // milliseconds

struct Kind {
    const char* name;
    std::optional<SearchField> by;
    QStringList typed;
};

/// What is typed on the way to a text, letter by letter.
QStringList lettersOf(const QStringList& texts) {
    QStringList typed;
    for (const QString& text : texts)
        for (qsizetype size = 1; size <= text.size(); ++size)
            if (!text.at(size - 1).isSpace())
                typed << text.left(size);
    return typed;
}

/// The common, the rare and the unknown, from their beginnings.
std::vector<Kind> beginnings() {
    return {{"number, beginning", SearchField::Number, lettersOf({u"00123456/1"_s, u"99999999/0000000"_s})},
            {"name, beginning", SearchField::Name,
             lettersOf({u"Smith"_s, u"smith mary"_s, u"mary smith"_s, u"Nuñez"_s, u"Quintero Hardware"_s,
                        u"xylophone"_s})},
            {"address, beginning", SearchField::Address,
             lettersOf({u"1234 Elm St"_s, u"12 washington ave springfield"_s, u"zebra crossing"_s})},
            {"telephone, beginning", SearchField::Phone, lettersOf({u"217 555 0142"_s, u"0000000000"_s})},
            {"e-mail, beginning", SearchField::Email,
             lettersOf({u"mary.smith123"_s, u"ana.garcia77@example.org"_s, u"nobody@nowhere"_s})},
            {"anything, beginning",
             {},
             lettersOf({u"smith"_s, u"garcia ana"_s, u"44 elm"_s, u"217555"_s, u"00001234/5"_s, u"qqq"_s})}};
}

/// What begins nothing, or little, so that the whole index is asked.
std::vector<Kind> insides() {
    return {{"number, inside",
             SearchField::Number,
             {u"345/67"_s, u"999/1"_s, u"0000000000"_s, u"12.3"_s, u"3456"_s, u"77777"_s}},
            {"name, inside",
             SearchField::Name,
             {u"mit"_s, u"mith"_s, u"arcia"_s, u"uez jos"_s, u"oldings"_s, u"zqx"_s, u"mith ary"_s,
              u"ary ith"_s, u"ones arwa"_s, u"aaa"_s, u"smith xqz"_s, u"_%_"_s, u"o'b"_s}},
            {"address, inside",
             SearchField::Address,
             {u"elm st"_s, u"ingf"_s, u"springfield portage"_s, u"pringf olyoke"_s, u"ashington ridge"_s,
              u"apt 40"_s, u"st holyoke"_s, u"627"_s, u"nowhere"_s, u"idge st pringf ave"_s}},
            {"telephone, inside",
             SearchField::Phone,
             {u"5550142"_s, u"0142"_s, u"55555"_s, u"000000"_s, u"123456"_s}},
            {"e-mail, inside",
             SearchField::Email,
             {u"example"_s, u"xample.org"_s, u"example.org example.net"_s, u"mith12345"_s, u"@example.com"_s,
              u"org.example"_s, u"zzzz"_s}},
            {"anything, inside",
             {},
             {u"mith"_s, u"arci"_s, u"pringfield"_s, u"elm ave"_s, u"0142"_s, u"xqzx"_s, u"ith mar"_s}}};
}

SearchPage search(test::TestSite& site, const SearchRequest& request) {
    auto page = directory::searchDirectory(site.database, site.csr, request);
    if (!page)
        qFatal("search: %s", qPrintable(page.error().detail));
    return std::move(*page);
}

void measureKind(Report& report, test::TestSite& site, const Kind& kind) {
    constexpr std::size_t fewestSamples = 200;
    std::vector<double> milliseconds;
    double worst = 0;
    QString worstText;
    while (milliseconds.size() < fewestSamples)
        for (const QString& text : kind.typed) {
            SearchRequest request;
            request.text = text;
            request.by = kind.by;
            milliseconds.push_back(measure([&] { (void)search(site, request); }).wall * 1000);
            if (milliseconds.back() > worst) {
                worst = milliseconds.back();
                worstText = text;
            }
        }
    Report::tell(std::string(kind.name) + ", median", quantile(milliseconds, 0.5), "ms");
    Report::tell("    slowest: " + worstText.toStdString(), worst, "ms");
    report.atMost(std::string(kind.name) + ", p99", quantile(milliseconds, 0.99), limit, "ms");
}

/// Words so common that one call does not come to the end: how many it takes, and how long all of them.
void tellWhole(test::TestSite& site, const QString& text, SearchField by) {
    SearchRequest request;
    request.text = text;
    request.by = by;
    int calls = 0;
    std::size_t found = 0;
    const Usage usage = measure([&] {
        do {
            SearchPage page = search(site, request);
            found += page.accounts.size();
            request.after = std::move(page.next);
            ++calls;
        } while (request.after);
    });
    Report::tell(text.toStdString() + ": all " + std::to_string(found) + " accounts, " +
                     std::to_string(calls) + " calls",
                 usage.wall, "s");
}

void searchOn(Report& report, SiteUrl::Product product, const QString& extract) {
    test::TestSite site(product);
    Report::tell("import", importExtract(site, extract).seconds, "s");
    const auto built = directory::buildInfixIndex(site.url(), site.administrator);
    if (!built || built->end != directory::BuildInfixIndexOutcome::End::Whole)
        qFatal("index: %s", built ? qPrintable(built->obstacle.detail) : qPrintable(built.error().detail));
    Report::tell("the index for the middle of words", built->seconds, "s");
    for (const auto& kinds : {beginnings(), insides()})
        for (const Kind& kind : kinds)
            measureKind(report, site, kind);
    tellWhole(site, u"springfield portage"_s, SearchField::Address);
    tellWhole(site, u"mith"_s, SearchField::Name);
}

} // namespace

void run(Report& report, const QString& extract, int /*rows*/) {
    std::printf(" SQLite\n");
    searchOn(report, SiteUrl::Product::Sqlite, extract);
    std::printf(" PostgreSQL\n");
    searchOn(report, SiteUrl::Product::Postgresql, extract);
}

} // namespace pindesk::bench
