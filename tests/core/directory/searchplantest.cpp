#include "core/directory/searchplan.h"
#include "core/directory/searchplace.h"
#include <gtest/gtest.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using enum SearchField;
using Method = SearchPass::Method;

namespace {

std::vector<std::string> described(QStringView typed, std::optional<SearchField> by) {
    std::vector<std::string> passes;
    for (const SearchPass& pass : planSearch(typed, by))
        passes.push_back((pass.method == Method::Beginning ? "begins " : "has ") + pass.key);
    return passes;
}

} // namespace

TEST(SearchPlanTest, triesWordsInEveryOrderAndThenInside) {
    EXPECT_EQ(described(u"Mary SMITH", Name),
              (std::vector<std::string>{"begins mary smith", "begins smith mary", "has mary smith"}));
    EXPECT_EQ(described(u"a b", Name), (std::vector<std::string>{"begins a b", "begins b a"}));
    EXPECT_EQ(described(u"a a", Name), (std::vector<std::string>{"begins a a"}));
    EXPECT_EQ(described(u"ann mary smith", Name).size(), 7u);
    EXPECT_EQ(described(u"ann mary van smith", Name).size(), 2u);
    EXPECT_EQ(described(u"217 555", Phone), (std::vector<std::string>{"begins 217555", "has 217555"}));
    EXPECT_TRUE(planSearch(u"x", Phone).empty());
}

TEST(SearchPlanTest, asksTheIndexForWhatItKnows) {
    const auto words = [](QStringView typed) { return indexedWords(planSearch(typed, Name).back()); };
    EXPECT_EQ(words(u"smith ma j"), (std::vector<std::string>{"smith", " ma"}));
    EXPECT_EQ(words(u"日本 日本語"), (std::vector<std::string>{" 日本", "日本語"}));
    EXPECT_EQ(words(u"aaaaaaaaaa"), (std::vector<std::string>{"aaaaaa"}));
    EXPECT_EQ(words(u"aaaaaaaaab"), (std::vector<std::string>{"aaaaaaaaab"}));
}

TEST(SearchPlaceTest, goesToTextAndBack) {
    for (const SearchPlace& place : {SearchPlace{}, SearchPlace{3, "núñez / \"x\"", AccountId(1'000'000)},
                                     SearchPlace{0, std::string(120, 'x'), AccountId(1)}})
        EXPECT_EQ(SearchPlace::fromString(place.toString()), place);
    for (const QString& text :
         {u""_s, u"1"_s, u"1.2"_s, u"1.2.3.4"_s, u"-1.2."_s, u"1.-2."_s, u"x.2."_s, u"1.2.!"_s, u"1.2.gIA"_s,
          u"1.2.AA"_s, u"1.99999999999999999999."_s, QString(2'000, u'1')})
        EXPECT_EQ(SearchPlace::fromString(text), std::nullopt) << text.toStdString();
}

} // namespace pindesk::directory
