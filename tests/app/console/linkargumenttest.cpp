#include "app/console/linkargument.h"
#include <QByteArrayList>
#include <gtest/gtest.h>

namespace pindesk::console {

class LinkArgumentTest : public testing::Test {
protected:
    Secret take(const QByteArrayList& arguments) {
        m_texts = arguments;
        for (QByteArray& text : m_texts)
            m_argv.push_back(text.data());
        m_given = m_argv;
        m_argc = static_cast<int>(m_argv.size());
        m_argv.push_back(nullptr);
        return takeLink(m_argc, m_argv.data());
    }
    [[nodiscard]] QByteArrayList left() const { return {m_argv.begin(), m_argv.begin() + m_argc}; }

    QByteArrayList m_texts;
    std::vector<char*> m_argv, m_given;
    int m_argc = 0;
};

TEST_F(LinkArgumentTest, takesTheLinkAndOverwritesItWhereItLies) {
    const Secret link = take({"pindesk", "--site", "x", "pindesk:enrol/ABCD", "--version"});
    EXPECT_EQ(link.view(), "pindesk:enrol/ABCD");
    EXPECT_EQ(left(), (QByteArrayList{"pindesk", "--site", "x", "--version"}));
    EXPECT_EQ(m_argv[static_cast<std::size_t>(m_argc)], nullptr);
    EXPECT_EQ(QByteArray(m_given[3], 18), QByteArray(18, '\0'));
}

TEST_F(LinkArgumentTest, takesTheFirstOfSeveralAndOverwritesAll) {
    const Secret link = take({"pindesk", "PINDESK:reset/A", "pindesk:enrol/B"});
    EXPECT_EQ(link.view(), "PINDESK:reset/A");
    EXPECT_EQ(left(), QByteArrayList{"pindesk"});
    EXPECT_EQ(QByteArray(m_given[2], 15), QByteArray(15, '\0'));
}

TEST_F(LinkArgumentTest, leavesOtherArgumentsAlone) {
    EXPECT_TRUE(take({"pindesk", "--practice", "pindesk"}).isEmpty());
    EXPECT_EQ(left(), (QByteArrayList{"pindesk", "--practice", "pindesk"}));
}

} // namespace pindesk::console
