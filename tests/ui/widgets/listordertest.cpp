#include "ui/widgets/listorder.h"
#include <gtest/gtest.h>

namespace pindesk::ui {
namespace {
using namespace Qt::StringLiterals;

/// "abc": a, b and c.
QStringList list(const QString& letters) {
    return letters.split(QString(), Qt::SkipEmptyParts);
}

TEST(ListOrderTest, placesABlockBeforeWhatStandsThere) {
    EXPECT_EQ(placedAt(list(u"abc"_s), list(u"xy"_s), 0).join(QString()), u"xyabc"_s);
    EXPECT_EQ(placedAt(list(u"abc"_s), list(u"xy"_s), 2).join(QString()), u"abxyc"_s);
    EXPECT_EQ(placedAt(list(u"abc"_s), list(u"xy"_s), 3).join(QString()), u"abcxy"_s);
    EXPECT_EQ(placedAt(list(u"abcde"_s), list(u"bd"_s), 5).join(QString()), u"acebd"_s) << "it moves";
    EXPECT_EQ(placedAt(list(u"abcde"_s), list(u"bd"_s), 1).join(QString()), u"abdce"_s);
    EXPECT_EQ(placedAt(list(u"abc"_s), list(u"b"_s), 2).join(QString()), u"abc"_s);
}

TEST(ListOrderTest, shiftsWhatHasRoom) {
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"c"_s), -1).join(QString()), u"acbd"_s);
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"c"_s), 1).join(QString()), u"abdc"_s);
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"bc"_s), 1).join(QString()), u"adbc"_s) << "together";
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"bd"_s), -1).join(QString()), u"badc"_s);
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"ab"_s), -1).join(QString()), u"abcd"_s);
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"ac"_s), -1).join(QString()), u"acbd"_s);
    EXPECT_EQ(shifted(list(u"abcd"_s), list(u"d"_s), 1).join(QString()), u"abcd"_s);
}

TEST(ListOrderTest, knowsTheNeighbourOfWhatLeaves) {
    EXPECT_EQ(neighbourOf(list(u"abcd"_s), list(u"b"_s)), u"c"_s);
    EXPECT_EQ(neighbourOf(list(u"abcd"_s), list(u"bd"_s)), u"c"_s);
    EXPECT_EQ(neighbourOf(list(u"abcd"_s), list(u"cd"_s)), u"b"_s);
    EXPECT_EQ(neighbourOf(list(u"ab"_s), list(u"ab"_s)), QString());
    EXPECT_EQ(neighbourOf(list(u"ab"_s), list(u"x"_s)), QString());
}

} // namespace
} // namespace pindesk::ui
