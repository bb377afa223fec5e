#include "core/base/csvtext.h"
#include <gtest/gtest.h>

namespace pindesk {

TEST(CsvTextTest, marksEveryBeginningOfAFormula) {
    for (const char* formula : {"=1", "+1", "-1", "@SUM", "\t=1", "\r=1", "\n=1", "  =1", " -1",
                                "\xEF\xBC\x9D"
                                "1"}) {
        EXPECT_TRUE(looksLikeFormula(formula)) << formula;
        const QByteArray field = csvField(formula);
        EXPECT_TRUE(field.startsWith('\'') || field.startsWith("\"'")) << formula;
    }
    for (const char* harmless : {"", " ", "a=b", "14 North", "O'Brien", "\xEF\xBC\x90"}) {
        EXPECT_FALSE(looksLikeFormula(harmless)) << harmless;
        EXPECT_EQ(csvField(harmless), harmless);
    }
}

TEST(CsvTextTest, quotesWhatMustBe) {
    EXPECT_EQ(csvField("a,b"), "\"a,b\"");
    EXPECT_EQ(csvField("say \"no\""), "\"say \"\"no\"\"\"");
    EXPECT_EQ(csvField("a\nb"), "\"a\nb\"");
    EXPECT_EQ(csvField("=1,2"), "\"'=1,2\"");
}

} // namespace pindesk
