#include "ui/shell/accountfield.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class AccountFieldTest : public testing::Test {
protected:
    AccountFieldTest() {
        QObject::connect(&m_field, &AccountField::accountEntered, &m_field,
                         [this](const AccountNumber& account) { m_entered = account; });
        QObject::connect(&m_field, &AccountField::searchEntered, &m_field,
                         [this](const QString& text, const Error& problem) {
                             m_searched = text;
                             m_problem = problem;
                         });
        m_field.show();
    }
    void enter(const QString& text) {
        m_field.edit().setText(text);
        QTest::keyClick(&m_field.edit(), Qt::Key_Return);
    }

    AccountField m_field;
    std::optional<AccountNumber> m_entered;
    QString m_searched;
    Error m_problem;
};

TEST_F(AccountFieldTest, takesEveryWayOfWritingANumber) {
    for (const QString& text :
         {u"12345/678"_s, u"12345-678"_s, u"12345 678"_s, u"  12345/678\n"_s, u"12345\t678\r\n"_s}) {
        m_entered.reset();
        enter(text);
        ASSERT_TRUE(m_entered) << qPrintable(text);
        EXPECT_EQ(m_entered->toString(), u"12345/678"_s);
        EXPECT_EQ(m_field.edit().text(), u"12345/678"_s);
        EXPECT_TRUE(m_field.edit().hasSelectedText()) << "the next number must be typed over it";
    }
}

TEST_F(AccountFieldTest, searchesForWhatIsNoNumber) {
    for (const QString& text :
         {u"Garcia"_s, u"14 Elm St, Springfield"_s, u"12345/678/9"_s, u"a@b.example"_s}) {
        m_searched.clear();
        enter(text);
        EXPECT_EQ(m_searched, text);
        EXPECT_EQ(m_problem.field, u"account"_s);
        EXPECT_FALSE(m_entered);
    }
}

TEST_F(AccountFieldTest, survivesWhateverIsPasted) {
    QString everything;
    for (char16_t c = 1; c < 0x3000; ++c)
        everything += QChar(c);
    for (const QString& text : {everything, QString(1'000'000, u'x'), u"\u202e12345\u202c"_s,
                                u"'; DROP TABLE account; --"_s, QString(QChar(0)) + u"1/2"_s}) {
        enter(text);
        EXPECT_LE(m_field.edit().text().size(), 200);
    }
}

TEST_F(AccountFieldTest, nothingIsEnteredByAnEmptyField) {
    enter(u"   "_s);
    EXPECT_FALSE(m_entered);
    EXPECT_TRUE(m_searched.isEmpty());
}

TEST_F(AccountFieldTest, searchesAfterAPauseInTyping) {
    QSignalSpy typed(&m_field, &AccountField::searchTyped);
    QTest::keyClicks(&m_field.edit(), u"garc"_s);
    EXPECT_TRUE(typed.isEmpty()) << "a search for every key would be too many";
    ASSERT_TRUE(typed.wait(5000));
    EXPECT_EQ(typed.size(), 1);
    EXPECT_EQ(typed.front().front().toString(), u"garc"_s);
}

} // namespace pindesk::ui
