#include "tests/core/directory/searchtest.h"
#include <thread>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using End = BuildInfixIndexOutcome::End;

class BuildInfixIndexTest : public SearchTest {
protected:
    /// `count` accounts, each with a word of its own in the middle of its name: `axx0017xxb`.
    static std::vector<Customer> many(int count, const QByteArray& mark = "xx") {
        std::vector<Customer> customers;
        for (int i = 0; i < count; ++i)
            customers.push_back({"5/" + QByteArray::number(i), nameOf(i, mark)});
        return customers;
    }
    static QByteArray nameOf(int i, const QByteArray& mark) {
        return 'a' + mark + QByteArray::number(i).rightJustified(6, '0') + mark + 'b';
    }
    bool isFound(int i, const QByteArray& mark = "xx") {
        return find(QString::fromLatin1(nameOf(i, mark).mid(1)), SearchField::Name) ==
               QStringList(u"5/%1"_s.arg(i));
    }
    qlonglong indexed() {
        return m_site.files
            .ask(isSqlite() ? u"SELECT COUNT(*) FROM directory_infix_docsize"_s
                            : u"SELECT COUNT(*) FROM directory_infix"_s)
            .toLongLong();
    }
};
PINDESK_ON_BOTH_DATABASES(BuildInfixIndexTest);

TEST_P(BuildInfixIndexTest, takesEveryAccountInAndSaysSo) {
    EXPECT_EQ(build().end, End::Whole); // of an empty directory too
    import(many(10'000));
    std::vector<std::int64_t> steps;
    const auto outcome = build([&](const InfixState& state) { steps.push_back(state.indexedTo.value()); });
    EXPECT_EQ(outcome.end, End::Whole);
    EXPECT_EQ(outcome.added, 10'000);
    EXPECT_EQ(outcome.state.indexedTo, AccountId(10'000));
    EXPECT_TRUE(outcome.state.isWhole() && outcome.state.isPossible);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
    EXPECT_GE(steps.size(), 3u);
    EXPECT_TRUE(isFound(0) && isFound(4'095) && isFound(4'096) && isFound(9'999));
    EXPECT_EQ(indexed(), 10'000);
    EXPECT_EQ(
        m_site.files.ask(u"SELECT COUNT(*) FROM audit_event WHERE action = 'directory_indexed'"_s).toInt(),
        2);
    EXPECT_EQ(build().added, 0);
}

TEST_P(BuildInfixIndexTest, goesOnWhereItWasStopped) {
    import(many(10'000));
    std::int64_t added = 0;
    for (int round = 0; round < 2; ++round) {
        std::stop_source stop;
        const auto outcome = build([&](const InfixState&) { stop.request_stop(); }, stop.get_token());
        EXPECT_EQ(outcome.end, End::Stopped);
        EXPECT_EQ(outcome.added, 4'096);
        EXPECT_FALSE(outcome.state.isWhole());
        EXPECT_EQ(page({u"xx000000"_s, SearchField::Name}).inside, SearchPage::Inside::Incomplete);
        added += outcome.added;
    }
    EXPECT_EQ(added + build().added, 10'000);
    EXPECT_EQ(indexed(), 10'000);
    EXPECT_TRUE(isFound(0) && isFound(5'000) && isFound(9'999));
}

TEST_P(BuildInfixIndexTest, isRightWhenAnImportRunsMeanwhile) {
    import(many(10'000));
    auto customers = many(10'200);
    for (const std::size_t i : {std::size_t{5}, std::size_t{4'095}, std::size_t{4'096}, std::size_t{9'000}})
        customers[i].lastName = nameOf(static_cast<int>(i), "yy");
    bool isImported = false;
    const auto outcome = build([&](const InfixState&) {
        if (!std::exchange(isImported, true)) {
            EXPECT_EQ(import(customers).counts.changed, 4);
        }
    });
    EXPECT_EQ(outcome.end, End::Whole);
    EXPECT_EQ(indexed(), 10'200);
    for (const int changed : {5, 4'095, 4'096, 9'000}) {
        EXPECT_FALSE(isFound(changed));
        EXPECT_TRUE(isFound(changed, "yy"));
    }
    EXPECT_TRUE(isFound(6) && isFound(10'199));
}

TEST_P(BuildInfixIndexTest, followsTheImportsThatComeAfter) {
    import(many(300));
    build();
    auto customers = many(400);
    customers[7].lastName = nameOf(7, "yy");
    import(customers);
    EXPECT_FALSE(isFound(7));
    EXPECT_TRUE(isFound(7, "yy")); // at once
    EXPECT_FALSE(isFound(399));    // with the next build
    EXPECT_EQ(build().added, 100);
    EXPECT_TRUE(isFound(399));
    EXPECT_EQ(indexed(), 400);
}

TEST_P(BuildInfixIndexTest, twoAtOnceShareTheWork) {
    import(many(20'000));
    std::array<std::int64_t, 2> added{};
    {
        std::vector<std::jthread> threads;
        for (std::int64_t& mine : added)
            threads.emplace_back([this, &mine] { mine = build().added; });
    }
    EXPECT_EQ(added[0] + added[1], 20'000);
    EXPECT_EQ(indexed(), 20'000);
    EXPECT_TRUE(isFound(0) && isFound(19'999));
}

// PostgreSQL keeps the index in parts.
TEST_P(BuildInfixIndexTest, accountsOnBothSidesOfABorderAreFound) {
    for (int i = 1; i <= 4; ++i)
        m_site.files.ask(u"INSERT INTO directory_account (account_id, location_id, customer_id, last_name, "
                         "import_run, row_hash) VALUES (%1, '5', '%2', 'axxb', 0, 0)"_s.arg(131'070 + i)
                             .arg(i));
    EXPECT_EQ(build().added, 4);
    EXPECT_EQ(find(u"xxb"_s, SearchField::Name, 1, std::chrono::milliseconds(0)),
              (QStringList{u"5/1"_s, u"5/2"_s, u"5/3"_s, u"5/4"_s}));
}

TEST_P(BuildInfixIndexTest, needsTheRightToImport) {
    EXPECT_EQ(buildInfixIndex(m_site.url(), m_site.csr).error(),
              (Error{ErrorCode::NotPermitted, {}, u"import_directory"_s}));
}

/// PostgreSQL alone can lack what the index needs: its role may not make an extension.
class InfixExtensionTest : public SearchTest {
protected:
    InfixExtensionTest() {
        const storage::SiteUrl& owner = m_site.url();
        for (const storage::SiteUrl::Option& option : owner.options)
            if (option.name == "dbname")
                m_role = option.value + "_desk";
        run("CREATE ROLE " + m_role + " LOGIN");
        run("GRANT ALL ON ALL TABLES IN SCHEMA public TO " + m_role);
        m_limited = owner;
        for (storage::SiteUrl::Option& option : m_limited.options) {
            if (option.name == "user")
                option.value = m_role;
            if (option.name == "host") // where no password is asked for
                option.value = qgetenv("PINDESK_TEST_POSTGRES_SOCKET");
        }
    }
    ~InfixExtensionTest() override { run("DROP OWNED BY " + m_role + "; DROP ROLE " + m_role); }
    void run(const QByteArray& sql) { EXPECT_TRUE(m_site.database.connection().runScript(sql)); }

    QByteArray m_role;
    storage::SiteUrl m_limited;
};
INSTANTIATE_TEST_SUITE_P(On, InfixExtensionTest, testing::Values(storage::SiteUrl::Product::Postgresql));

TEST_P(InfixExtensionTest, withoutItBeginningsAreFoundAsEver) {
    import({{ "1/1", "Smith" }});
    const auto outcome = buildInfixIndex(m_limited, m_site.administrator);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->end, End::NotPossible);
    EXPECT_EQ(outcome->obstacle.code, ErrorCode::NotPermitted);
    EXPECT_EQ(outcome->state.indexedTo, AccountId(0));
    EXPECT_FALSE(outcome->state.isBuilt || outcome->state.isPossible);
    EXPECT_EQ(find(u"smith"_s), QStringList(u"1/1"_s));
    EXPECT_EQ(find(u"mith"_s), QStringList());
    EXPECT_EQ(page({u"smith"_s}).inside, SearchPage::Inside::Incomplete);
    EXPECT_EQ(build().end, End::Whole); // by the owner
    EXPECT_EQ(find(u"mith"_s), QStringList(u"1/1"_s));
}

} // namespace pindesk::directory
