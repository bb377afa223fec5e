#include "core/directory/searchmatch.h"
#include <gmock/gmock.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
namespace {

FoundAccount mary() {
    FoundAccount found;
    found.row.account = *AccountNumber::parse(u"12345/678");
    found.row.firstName = "Mary";
    found.row.lastName = "Smith";
    found.row.serviceAddress = "14 Elm St";
    found.row.email = "mary@example.org";
    return found;
}

} // namespace

TEST(SearchMatchTest, tellsByWhatAnAccountWasFound) {
    EXPECT_EQ(matchOf(u"smi", mary()), (SearchMatch{SearchField::Name, true}));
    EXPECT_EQ(matchOf(u"mith", mary()), (SearchMatch{SearchField::Name, false}));
    EXPECT_EQ(matchOf(u"14 elm", mary()), (SearchMatch{SearchField::Address, true}));
    EXPECT_EQ(matchOf(u"mary@exam", mary()), (SearchMatch{SearchField::Email, true}));
    EXPECT_EQ(matchOf(u"12345/", mary()), (SearchMatch{SearchField::Number, true}));
    EXPECT_EQ(matchOf(u"jones", mary()), std::nullopt);
}

} // namespace pindesk::directory
