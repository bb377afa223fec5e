#include "app/ctl/secretinput.h"
#include "app/workstation/secretline.h"
#include <QByteArray>
#include <gmock/gmock.h>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;

class SecretInputTest : public testing::Test {
protected:
    SecretInputTest() { EXPECT_EQ(::pipe(m_pipe.data()), 0); }
    ~SecretInputTest() override {
        ::close(m_pipe[0]);
        closeWriting();
    }
    /// What standard input holds; nothing more will come.
    void give(const QByteArray& bytes) {
        EXPECT_EQ(::write(m_pipe[1], bytes.constData(), size_t(bytes.size())), bytes.size());
        closeWriting();
    }
    void closeWriting() {
        if (m_pipe[1] >= 0)
            ::close(std::exchange(m_pipe[1], -1));
    }
    SecretInput input(PasswordSource source = {true, {}}) {
        return SecretInput(std::move(source), m_pipe[0]);
    }
    QByteArray left() const {
        QByteArray bytes(100, '\0');
        bytes.resize(::read(m_pipe[0], bytes.data(), 100));
        return bytes;
    }
    static QByteArray text(const Result<Secret>& secret) {
        return secret ? secret->view().toByteArray()
                      : "error: " + secret.error().field.toUtf8() + ' ' + secret.error().detail.toUtf8();
    }

    std::array<int, 2> m_pipe{-1, -1};
    const SecretQuestion m_password{u"password"_s, {}, false};
    const SecretQuestion m_pin{u"pin"_s, {}, true};
};

TEST_F(SecretInputTest, takesOneLineForEachSecret) {
    give("pass word \r\nSpot\nrest");
    SecretInput secrets = input();
    EXPECT_EQ(text(secrets.operatorPassword(m_password)), "pass word ") << "spaces are part of it";
    EXPECT_EQ(text(secrets.next(m_pin)), "Spot");
    EXPECT_EQ(left(), "rest") << "nothing behind the lines is consumed";
}

TEST_F(SecretInputTest, takesALastLineWithoutEnd) {
    give("secret");
    EXPECT_EQ(text(input().operatorPassword(m_password)), "secret");
}

TEST_F(SecretInputTest, keepsEveryOtherByte) {
    give(QByteArray("a\0b\rc\xff\n", 7));
    EXPECT_EQ(text(input().operatorPassword(m_password)), QByteArray("a\0b\rc\xff", 6));
}

TEST_F(SecretInputTest, saysWhichSecretIsMissing) {
    give("password\n");
    SecretInput secrets = input();
    EXPECT_TRUE(secrets.operatorPassword(m_password));
    EXPECT_EQ(secrets.next(m_pin).error(), (Error{ErrorCode::InvalidInput, u"pin"_s, u"no_line"_s}));
}

TEST_F(SecretInputTest, refusesAnEmptyLine) {
    give("\r\nSpot\n");
    EXPECT_EQ(text(input().operatorPassword(m_password)), "error: password empty");
}

TEST_F(SecretInputTest, refusesALineThatCannotBeASecret) {
    give(QByteArray(workstation::longestSecret, 'x') + '\n' +
         QByteArray(workstation::longestSecret + 1, 'x') + "\nmore\n");
    SecretInput secrets = input();
    EXPECT_EQ(text(secrets.operatorPassword(m_password)).size(), qsizetype(workstation::longestSecret));
    EXPECT_EQ(text(secrets.next(m_pin)), "error: pin too_long");
}

TEST_F(SecretInputTest, takesThePasswordFromAProgramAndTheRestFromStandardInput) {
    give("Spot\n");
    SecretInput secrets = input({false, u"printf 'from program\\nuser: somebody\\n'; cat"_s});
    EXPECT_EQ(text(secrets.operatorPassword(m_password)), "from program");
    EXPECT_EQ(text(secrets.next(m_pin)), "Spot") << "the program must not read our standard input";
}

TEST_F(SecretInputTest, saysThatTheProgramFailed) {
    EXPECT_EQ(text(input({false, u"echo secret; exit 3"_s}).operatorPassword(m_password)),
              "error: password command:3");
    EXPECT_EQ(text(input({false, u"true"_s}).operatorPassword(m_password)), "error: password no_line");
}

TEST_F(SecretInputTest, takesAllThatIsLeft) {
    give("password\n{\"name\":\n \"x\"}\n");
    SecretInput secrets = input();
    EXPECT_TRUE(secrets.operatorPassword(m_password));
    EXPECT_EQ(text(secrets.rest({u"answers"_s, {}, false})), "{\"name\":\n \"x\"}\n");
    EXPECT_EQ(text(secrets.rest({u"answers"_s, {}, false})), "error: answers no_line");
}

} // namespace pindesk::ctl
