#include "core/directory/textencoding.h"
#include <gtest/gtest.h>

namespace pindesk::directory {

TEST(TextEncodingTest, guessesFromTheLinesBeyondAscii) {
    EXPECT_EQ(guessEncoding(""), std::nullopt);
    EXPECT_EQ(guessEncoding("only,ascii\n"), std::nullopt);
    EXPECT_EQ(guessEncoding("Zo\xC3\xAB\n"), TextEncoding::Utf8);
    EXPECT_EQ(guessEncoding("Zo\xEB\n"), TextEncoding::Windows1252);
    EXPECT_EQ(guessEncoding("Zo\xEB\rZo\xC3\xAB"), TextEncoding::Utf8);
    EXPECT_EQ(guessEncoding("Zo\xEB\nMu\xF1oz\nZo\xC3\xAB"), TextEncoding::Windows1252);
}

TEST(TextEncodingTest, decodesWindows1252) {
    std::string utf8;
    EXPECT_TRUE(appendWindows1252("a\x80\x9F\xA0\xFF", utf8));
    EXPECT_EQ(utf8, "a€Ÿ\u00A0ÿ");
    for (const char undefined : {'\x81', '\x8D', '\x8F', '\x90', '\x9D'})
        EXPECT_FALSE(appendWindows1252(std::string_view(&undefined, 1), utf8));
    EXPECT_EQ(textEncodingFromName("UTF-8"), TextEncoding::Utf8);
    EXPECT_EQ(textEncodingFromName("Latin1"), TextEncoding::Windows1252);
    EXPECT_EQ(textEncodingFromName("utf-16"), std::nullopt);
}

TEST(TextEncodingTest, takesAndWritesEveryCodePoint) {
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        std::string utf8;
        appendUtf8(c, utf8);
        std::string_view text(utf8);
        ASSERT_TRUE(isUtf8(text));
        ASSERT_EQ(codePointCount(text), 1U);
        ASSERT_EQ(takeCodePoint(text), c);
        ASSERT_TRUE(text.empty());
    }
}

TEST(TextEncodingTest, knowsPlainText) {
    EXPECT_TRUE(isPlain("a b~\t\r\n"));
    for (const std::string_view text :
         {std::string_view("\0", 1), std::string_view("\x7F"), std::string_view("é"),
          std::string_view("a long enough line for vector code \x1F")})
        EXPECT_FALSE(isPlain(text));
    EXPECT_EQ(trimmed(" \t\u00A0a b\u00A0\r\n"), "a b");
    EXPECT_EQ(trimmed("\u00A0 \u00A0"), "");
}

} // namespace pindesk::directory
