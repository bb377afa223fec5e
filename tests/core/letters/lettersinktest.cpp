#include "core/letters/sampleletter.h"
#include "tests/core/letters/letterfixture.h"

using namespace Qt::StringLiterals;
using namespace pindesk;
using distribution::LeftOut;
using letters::LetterTemplate;
using test::Customer;
using test::pagesOf;
using test::writeLetters;
using testing::ElementsAre;
using testing::Optional;

namespace {

TEST(LetterSinkTest, writesNameAddressAccountAndPin) {
    const auto written = writeLetters(letters::standardTemplate(), {Customer{}});
    const QStringList pages = pagesOf(written.pdf, {u"-layout"_s});
    ASSERT_EQ(pages.size(), 1);
    for (const char* words :
         {"Maria Smith", "12 Elm St", "Springfield, IL 62701", "00001234/0056789", "4K7wPq2m",
          "November 22, 2026", "Riverside Water", "1-800-555-0100", "https://my.riverside.example"})
        EXPECT_TRUE(pages[0].contains(QString::fromUtf8(words))) << words << "\n" << pages[0].toStdString();
    test::keepPicture(u"letter-standard"_s, written.pdf, letters::standardTemplate());
}

} // namespace
