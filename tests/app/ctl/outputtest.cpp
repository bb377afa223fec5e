#include "app/ctl/output.h"
#include <QJsonDocument>
#include <gmock/gmock.h>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;

class OutputTest : public testing::Test {
protected:
    OutputTest() {
        EXPECT_EQ(::pipe(m_out.data()), 0);
        EXPECT_EQ(::pipe(m_error.data()), 0);
    }
    ~OutputTest() override {
        for (const int file : {m_out[0], m_out[1], m_error[0], m_error[1]})
            ::close(file);
    }
    Output output(Output::Style style) { return Output(style, m_out[1], m_error[1]); }
    static QByteArray drain(const std::array<int, 2>& pipe) {
        EXPECT_EQ(::write(pipe[1], "", 1), 1); // so that reading does not wait
        QByteArray bytes(100'000, '\0');
        bytes.resize(::read(pipe[0], bytes.data(), size_t(bytes.size())));
        bytes.chop(1);
        return bytes;
    }
    QByteArray out() const { return drain(m_out); }
    QByteArray messages() const { return drain(m_error); }

    std::array<int, 2> m_out{}, m_error{};
};

TEST_F(OutputTest, givesTheDocumentOrTheLines) {
    output({false, false}).result({{u"a"_s, 1}}, {u"one"_s, u"two"_s});
    EXPECT_EQ(out(), "one\ntwo\n");
    output({true, false}).result({{u"a"_s, 1}}, {u"one"_s});
    EXPECT_EQ(QJsonDocument::fromJson(out()).object(), (QJsonObject{{u"a"_s, 1}}));
}

TEST_F(OutputTest, quotesASecretInsideTheDocument) {
    const QByteArray hard = "a\"b\\c\td";
    output({true, false}).resultWithSecret({{u"account"_s, u"1/2"_s}}, {}, u"pin"_s, Secret(hard));
    const QJsonObject document = QJsonDocument::fromJson(out()).object();
    EXPECT_EQ(document[u"pin"_s].toString(), QString::fromUtf8(hard));
    EXPECT_EQ(document[u"account"_s].toString(), u"1/2"_s);
    output({false, false}).resultWithSecret({}, {u"this is it"_s}, u"pin"_s, Secret("Spot"));
    EXPECT_EQ(out(), "this is it\nSpot\n");
}

TEST_F(OutputTest, writesOneDocumentEvenForAnError) {
    Output fresh = output({true, false});
    fresh.error({ErrorCode::NotFound, u"account"_s, u"why"_s}, u"No such account."_s);
    EXPECT_EQ(messages(), "pindeskctl: No such account.\n");
    const QJsonObject error = QJsonDocument::fromJson(out()).object()[u"error"_s].toObject();
    EXPECT_EQ(error, (QJsonObject{{u"code"_s, u"not_found"_s},
                                  {u"field"_s, u"account"_s},
                                  {u"detail"_s, u"why"_s},
                                  {u"message"_s, u"No such account."_s}}));
    Output answered = output({true, false});
    answered.result({{u"a"_s, 1}}, {});
    answered.error({ErrorCode::Internal, {}, {}}, u"Later."_s);
    EXPECT_TRUE(QJsonDocument::fromJson(out()).isObject()) << "still one document";
}

TEST_F(OutputTest, keepsQuietButForErrors) {
    Output quiet = output({false, true});
    quiet.message(u"by the way"_s);
    quiet.error({ErrorCode::Internal, {}, {}}, u"trouble"_s);
    EXPECT_EQ(messages(), "pindeskctl: trouble\n");
}

TEST_F(OutputTest, sendsNothingToTheTerminalThatItWouldObey) {
    output({false, false}).result({}, {u"a\x1b[31mb\u202ec\nd"_s});
    EXPECT_EQ(QString::fromUtf8(out()), u"a\ufffd[31mb\ufffdc\ufffdd\n"_s);
}

TEST_F(OutputTest, noticesThatNobodyCouldRead) {
    Output broken({false, false}, -1, m_error[1]);
    broken.result({}, {u"lost"_s});
    EXPECT_FALSE(broken.isWhole());
}

TEST_F(OutputTest, setsTablesInColumns) {
    EXPECT_EQ(tableLines({u"A"_s, u"Bee"_s}, {{u"longer"_s, u"x"_s}, {u"y"_s, {}}}),
              (QStringList{u"A       Bee"_s, u"longer  x"_s, u"y"_s}));
    EXPECT_EQ(labelledLines({{u"a"_s, u"1"_s}, {u"left out"_s, {}}, {u"bb"_s, u"2"_s}}),
              (QStringList{u"a         1"_s, u"bb        2"_s}));
}

} // namespace pindesk::ctl
