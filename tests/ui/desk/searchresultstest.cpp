#include "ui/desk/searchresults.h"
#include "tests/ui/desk/desktest.h"
#include "ui/desk/searchmodel.h"
#include <QListView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class SearchResultsTest : public DeskTest {
protected:
    SearchResultsTest() {
        // As an import leaves them: found by their beginnings until the index is built.
        for (const char* customer : {"1", "2", "3"})
            (void)add({.customer = customer});
        run("UPDATE directory_account SET missing_since = 1 WHERE customer_id = '3'");
    }
    SearchModel& found() { return m_page->findChild<SearchResults*>()->model(); }
};
PINDESK_ON_BOTH_DATABASES(SearchResultsTest);

TEST_P(SearchResultsTest, whatIsTypedIsFoundWhileItIsTyped) {
    key(Qt::Key_L, Qt::ControlModifier);
    keys(u"12345/"_s); // no account number yet
    ASSERT_TRUE(holds([this] { return found().rowCount() == 3; }));
    EXPECT_TRUE(holds([this] { return shows(u"3 accounts"_s); })); // when all have been looked through
    EXPECT_EQ(found().data(found().index(0), SearchModel::MatchRole), u"by number"_s);
    EXPECT_TRUE(
        found().data(found().index(2), SearchModel::StateRole).toString().contains(u"newest extract"_s));
    key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), named<QListView>(u"Accounts found"_s));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return model().view() != nullptr; }));
    EXPECT_EQ(model().view()->account.toString(), u"12345/2"_s);
    EXPECT_TRUE(m_window.accountField().edit().hasFocus()) << "the next caller may be typed at once";
    EXPECT_EQ(m_window.accountField().edit().text(), u"12345/2"_s);
}

TEST_P(SearchResultsTest, nothingFoundSaysWhatToTry) {
    key(Qt::Key_L, Qt::ControlModifier);
    keys(u"zzzz"_s);
    ASSERT_TRUE(holds([this] { return shows(u"Nothing found for “zzzz”"_s); }));
    EXPECT_TRUE(shows(u"Try fewer letters"_s));
}

TEST_P(SearchResultsTest, escapeComesBackToTheField) {
    key(Qt::Key_L, Qt::ControlModifier);
    keys(u"12345/"_s);
    ASSERT_TRUE(holds([this] { return found().rowCount() == 3; }));
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_window.accountField().edit().hasFocus());
}

} // namespace pindesk::ui
