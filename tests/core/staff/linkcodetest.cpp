#include "core/staff/linkcode.h"
#include "tests/support/testrandom.h"
#include <QSet>
#include <gtest/gtest.h>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

constexpr QByteArrayView characters("ABCDEFGHJKMNPQRSTUVWXYZ23456789");

Secret token(std::uint64_t seed) {
    test::SeededRandom random(seed);
    return crypto::randomSecret(random, linkTokenSize);
}

QByteArray code(std::uint64_t seed) {
    return codeOf(token(seed)).view().toByteArray();
}

QString problem(const QByteArray& pasted) {
    const auto parsed = parseLink(pasted);
    return parsed ? QString() : parsed.error().detail;
}

} // namespace

TEST(LinkCodeTest, isReadAsItIsWritten) {
    for (std::uint64_t seed = 1; seed < 2000; ++seed) {
        const auto parsed = parseLink(codeOf(token(seed)).view());
        ASSERT_TRUE(parsed);
        EXPECT_TRUE(parsed->token.equals(token(seed)));
        EXPECT_FALSE(parsed->purpose);
    }
    for (const int byte : {0, 255}) {
        Secret edge(linkTokenSize);
        std::fill_n(edge.data(), edge.size(), static_cast<unsigned char>(byte));
        EXPECT_TRUE(parseLink(codeOf(edge).view())->token.equals(edge)) << byte;
    }
}

TEST(LinkCodeTest, hasNoLookAlikesAndReadableGroups) {
    const QList<QByteArray> groups = code(7).split('-');
    EXPECT_EQ(groups.size(), 14);
    for (const QByteArray& group : groups) {
        EXPECT_EQ(group.size(), 4);
        for (const char c : group)
            EXPECT_TRUE(characters.contains(c)) << c;
    }
}

TEST(LinkCodeTest, survivesWhatMailProgramsDo) {
    const QByteArray plain = code(3);
    const QByteArray url = linkOf(LinkPurpose::Enrol, {}, token(3)).view().toByteArray();
    const QByteArray https =
        linkOf(LinkPurpose::Reset, u"https://pins.example.org/staff"_s, token(3)).view().toByteArray();
    EXPECT_EQ(url, "pindesk:enrol/" + plain);
    EXPECT_EQ(https, "https://pins.example.org/staff#reset/" + plain);
    QByteArray wrapped = https;
    wrapped.insert(60, "=\r\n");
    QByteArray quoted = plain;
    quoted.replace(29, 1, "-\n> ");
    QByteArray dashes = plain;
    dashes.replace("-", "\u2011");
    const std::vector<QByteArray> forms{plain,
                                        "  " + plain + "\r\n",
                                        plain.toLower(),
                                        QByteArray(plain).replace("-", ""),
                                        QByteArray(plain).replace("-", " \n"),
                                        "<" + url + ">",
                                        "\"" + https + "\".",
                                        url.toUpper(),
                                        "pindesk://enrol/" + plain,
                                        QByteArray(url).replace("-", "%2D"),
                                        "\xef\xbb\xbf" + plain,
                                        wrapped,
                                        quoted,
                                        dashes};
    for (const QByteArray& form : forms) {
        const auto parsed = parseLink(form);
        ASSERT_TRUE(parsed) << form.constData() << ' ' << qPrintable(problem(form));
        EXPECT_TRUE(parsed->token.equals(token(3))) << form.constData();
    }
    EXPECT_EQ(parseLink(url)->purpose, LinkPurpose::Enrol);
    EXPECT_EQ(parseLink(https)->purpose, LinkPurpose::Reset);
}

TEST(LinkCodeTest, tellsATypingErrorAtOnce) {
    const QByteArray plain = code(5);
    EXPECT_EQ(problem(""), u"missing"_s);
    EXPECT_EQ(problem(" \n-"), u"missing"_s);
    EXPECT_EQ(problem(plain.chopped(1)), u"length"_s);
    EXPECT_EQ(problem(plain + "A"), u"length"_s);
    EXPECT_EQ(problem(QByteArray(plain).replace(0, 1, "0")), u"character"_s) << "a zero is none of them";
    EXPECT_EQ(problem("pindesk:enrol/"), u"missing"_s);
    EXPECT_EQ(problem(QByteArray(100'000, 'A')), u"length"_s);
    EXPECT_EQ(problem(QByteArray(56, '9')), u"checksum"_s) << "more than 256 bits";
    int told = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (plain[i] == '-')
            continue;
        for (const char c : characters) {
            QByteArray mistyped = plain;
            mistyped[i] = c;
            told += problem(mistyped) == u"checksum"_s;
        }
    }
    EXPECT_EQ(told, 56 * 30) << "each wrong character in each place";
}

// What a guesser could send: codes that are well-formed but for chance. None is the one.
TEST(LinkCodeTest, millionsOfRandomAndChangedCodesAreNotTheOne) {
    const Secret wanted = token(11);
    const QByteArray plain = QByteArray(code(11)).replace("-", "");
    std::mt19937_64 engine(5);
    int wellFormed = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        QByteArray tried = plain;
        const int changes = i % 2 == 0 ? 56 : 1 + static_cast<int>(engine() % 4);
        for (int change = 0; change < changes; ++change)
            tried[static_cast<qsizetype>(changes == 56 ? change : engine() % 56)] =
                characters[static_cast<qsizetype>(engine() % 31)];
        const auto parsed = parseLink(tried);
        if (!parsed || tried == plain)
            continue;
        ++wellFormed;
        ASSERT_FALSE(parsed->token.equals(wanted)) << tried.constData();
    }
    EXPECT_LT(wellFormed, 20) << "a checksum of a million values lets about one through";
}

} // namespace pindesk::staff
