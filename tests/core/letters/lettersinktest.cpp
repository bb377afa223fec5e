#include "core/letters/sampleletter.h"
#include "tests/core/letters/letterfixture.h"
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace pindesk;
using distribution::LeftOut;
using letters::LetterTemplate;
using test::Customer;
using test::pagesOf;
using test::writeLetters;
using testing::Optional;

namespace {

/// A directory as it comes: `tests/support/makedirectory.py --dirty`, and what that does not think of.
std::vector<Customer> dirtyCustomers(int rows) {
    QProcess process;
    process.start(u"python3"_s,
                  {u"-B"_s, QStringLiteral(PINDESK_SOURCE_DIR "/tests/support/makedirectory.py"),
                   QString::number(rows), u"--dirty"_s});
    process.waitForFinished();
    std::vector<Customer> customers;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].split(',');
        if (fields.size() < 9 || fields[1].isEmpty() || fields[0].size() > 32)
            continue; // no account comes of it
        Customer customer;
        customer.location = fields[0];
        customer.customer = fields[1];
        customer.firstName = fields[2];
        customer.lastName = fields[3] + "-" + QByteArray::number(i) + "x"; // told apart from all others
        customer.serviceAddress = fields[5] + " Nr" + QByteArray::number(i) + "y";
        customer.city = fields[6];
        customer.state = fields[7];
        customer.postalCode = fields[8];
        customer.pin = "Q" + QByteArray::number(i) + "z7w";
        customer.language = i % 3 == 0 ? "es-MX" : i % 3 == 1 ? "fr" : "en";
        customers.push_back(customer);
    }
    return customers;
}

int countOf(const QString& page, const QString& words) {
    return static_cast<int>(page.count(words));
}

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

TEST(LetterSinkTest, eachPageHasItsOwnCustomerAndNobodyElse) {
    const std::vector<Customer> customers = dirtyCustomers(300);
    ASSERT_GT(customers.size(), 250U);
    const auto written = writeLetters(letters::standardTemplate(), customers);
    const QStringList pages = pagesOf(written.pdf, {u"-layout"_s});
    ASSERT_EQ(static_cast<std::size_t>(pages.size()), customers.size());
    static const QRegularExpression anyPin(u"\\bQ\\d+z7w\\b"_s), anyName(u"-\\d+x\\b"_s),
        anyStreet(u"Nr\\d+y\\b"_s), anyAccount(u"\\d{8}/\\d{7}"_s);
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const Customer& customer = customers[i];
        const QString& page = pages[static_cast<qsizetype>(i)];
        EXPECT_FALSE(written.leftOut[i]);
        const QString name = QString::fromUtf8(customer.firstName + ' ' + customer.lastName);
        EXPECT_EQ(countOf(page, name), 2)
            << name.toStdString() << page.toStdString(); // window and salutation
        EXPECT_EQ(countOf(page, QString::fromUtf8(customer.serviceAddress)), 1);
        EXPECT_EQ(countOf(page, customer.account()), 1);
        EXPECT_EQ(countOf(page, QString::fromUtf8(customer.pin)), 1);
        EXPECT_EQ(page.count(anyPin), 1);
        EXPECT_EQ(page.count(anyName), 2);
        EXPECT_EQ(page.count(anyStreet), 1);
        EXPECT_EQ(page.count(anyAccount), 1);
        const char* greeting = customer.language == "fr"   ? "Bonjour"
                               : customer.language == "en" ? "Dear"
                                                           : "Hola";
        EXPECT_TRUE(page.contains(QLatin1StringView(greeting)));
    }
}

TEST(LetterSinkTest, valuesAreNeverMarkup) {
    Customer customer;
    customer.firstName = "<b>x</b> *y* {pin}";
    customer.lastName = "![](file:///etc/passwd)";
    const auto written = writeLetters(letters::standardTemplate(), {customer});
    const QStringList pages = pagesOf(written.pdf);
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(countOf(pages[0], u"<b>x</b> *y* {pin} ![](file:///etc/passwd)"_s), 2)
        << pages[0].toStdString();
    EXPECT_FALSE(pages[0].contains(u"root:"_s));
    EXPECT_EQ(countOf(pages[0], u"4K7wPq2m"_s), 1);
}

TEST(LetterSinkTest, controlCharactersAndPictogramsAreDropped) {
    Customer customer;
    customer.firstName = "Ma\x01ri\xE2\x80\xAE"
                         "a\n";                               // U+202E would turn the rest of the line
    customer.lastName = "Smith \xF0\x9F\x98\x80\xEF\xB8\x8F"; // a face
    const QStringList pages = pagesOf(writeLetters(letters::standardTemplate(), {customer}).pdf);
    EXPECT_EQ(countOf(pages.value(0), u"Maria Smith"_s), 2) << pages.value(0).toStdString();
}

TEST(LetterSinkTest, scriptsOfTheWorld) {
    Customer hebrew, combining;
    hebrew.firstName = "דוד";
    hebrew.lastName = "כהן";
    combining.firstName = "Zoe\xCC\x88";
    combining.lastName = "Nguyễn";
    const LetterTemplate letter = letters::standardTemplate();
    const auto written = writeLetters(letter, {hebrew, combining});
    const QStringList pages = pagesOf(written.pdf);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(pages[0].contains(u"דוד"_s)) << pages[0].toStdString();
    EXPECT_TRUE(pages[1].normalized(QString::NormalizationForm_C).contains(u"Zoë Nguyễn"_s))
        << pages[1].toStdString();
    test::keepPicture(u"letter-hebrew"_s, written.pdf, letter);
}

TEST(LetterSinkTest, aCharacterThatNoFontHasLeavesTheLetterOut) {
    Customer customer;
    customer.lastName = "\xF0\x90\x98\x80"; // Linear A
    EXPECT_THAT(writeLetters(letters::standardTemplate(), {customer}).leftOut.at(0),
                Optional(LeftOut::NotEncodable));
}

TEST(LetterSinkTest, withoutAnAddressThereIsNoLetter) {
    Customer noStreet, noTown, noName, onlyCode;
    noStreet.serviceAddress = " ";
    noTown.city = noTown.postalCode = "";
    noName.firstName = noName.lastName = "";
    onlyCode.city = "";
    const auto written = writeLetters(letters::standardTemplate(), {noStreet, noTown, noName, onlyCode});
    EXPECT_THAT(written.leftOut,
                testing::ElementsAre(Optional(LeftOut::NoAddress), Optional(LeftOut::NoAddress),
                                     Optional(LeftOut::NoAddress), std::nullopt));
    EXPECT_EQ(pagesOf(written.pdf).size(), 1);
}

TEST(LetterSinkTest, theAddressStaysInEveryWindow) {
    constexpr int dotsPerInch = 200;
    Customer longOne;
    longOne.organization = "Association of the Friends of the Old Waterworks";
    longOne.lastName = "Wolfeschlegelstein-Featherstonehaugh";
    longOne.country = "CA";
    for (const auto preset : letters::windowPresets())
        for (const auto size : {letters::PageSize::A4, letters::PageSize::Letter}) {
            LetterTemplate letter = letters::standardTemplate();
            letter.window.preset = preset;
            letter.pageSize = size;
            const auto written = writeLetters(letter, {longOne});
            const QString name = u"letter-%1-%2"_s.arg(nameOf(preset), nameOf(size));
            ASSERT_FALSE(written.leftOut.at(0)) << name.toStdString();
            test::keepPicture(name, written.pdf, letter);
            const QImage picture = test::pictureOf(written.pdf, dotsPerInch);
            const QRectF window = letters::windowRect(letter.window);
            // All around the window, as far as it may show, there is nothing.
            const QRectF around = window.adjusted(-10, -11.5, 10, 11.5);
            const QRectF ink = test::inkIn(picture, dotsPerInch, around);
            EXPECT_FALSE(ink.isEmpty());
            EXPECT_TRUE(window.adjusted(-0.3, -0.3, 0.3, 0.3).contains(ink)) << name.toStdString();
        }
}

TEST(LetterSinkTest, anAddressTooLongIsLeftOut) {
    Customer customer;
    customer.organization = QByteArray(40, 'W') + " " + QByteArray(60, 'W');
    customer.serviceAddress = QByteArray(100, 'M');
    const auto written = writeLetters(letters::standardTemplate(), {customer, Customer{}});
    EXPECT_THAT(written.leftOut.at(0), Optional(LeftOut::AddressOverflow));
    const QStringList pages = pagesOf(written.pdf);
    ASSERT_EQ(pages.size(), 1);
    EXPECT_FALSE(pages[0].contains(u"WWW"_s));
}

TEST(LetterSinkTest, aLongLetterTakesMorePagesAndTheNextBeginsOnItsOwn) {
    LetterTemplate letter = letters::standardTemplate();
    for (int i = 0; i < 40; ++i)
        letter.texts["en"_L1].body += u"\n\nAnother paragraph of the letter that has something to say.\n"_s;
    Customer second;
    second.firstName = "Peter";
    const QStringList pages = pagesOf(writeLetters(letter, {Customer{}, second}).pdf);
    ASSERT_EQ(pages.size() % 2, 0);
    const qsizetype half = pages.size() / 2;
    ASSERT_GE(half, 2);
    EXPECT_TRUE(pages[half].contains(u"Peter Smith"_s));
    for (qsizetype i = 0; i < half; ++i)
        EXPECT_FALSE(pages[i].contains(u"Peter"_s));
    EXPECT_TRUE(pages[1].contains(u"2/%1"_s.arg(half))) << pages[1].toStdString();
    EXPECT_TRUE(pages[1].contains(Customer{}.account()));
}

TEST(LetterSinkTest, onBothSidesALetterBeginsOnANewSheet) {
    LetterTemplate letter = letters::standardTemplate();
    letter.duplex = true;
    const QStringList pages = pagesOf(writeLetters(letter, {Customer{}, Customer{}}).pdf);
    ASSERT_EQ(pages.size(), 3);
    EXPECT_TRUE(pages[1].trimmed().isEmpty());
    EXPECT_TRUE(pages[2].contains(u"Maria Smith"_s));
}

TEST(LetterSinkTest, theFileTellsNothingOfCustomersOutsideItsPages) {
    const auto written = writeLetters(letters::standardTemplate(), {Customer{}});
    for (const char* secret : {"4K7wPq2m", "0056789", "Smith"}) {
        EXPECT_FALSE(written.pdf.contains(secret));
        QByteArray wide;
        for (const char* c = secret; *c; ++c)
            wide.append('\0').append(*c);
        EXPECT_FALSE(written.pdf.contains(wide));
    }
    EXPECT_TRUE(written.pdf.startsWith("%PDF"));
}

/// Full from the beginning.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

TEST(LetterSinkTest, aDeviceThatFailsIsTold) {
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    auto sink = letters::LetterSink::make(device, letters::standardTemplate(), test::letterFacts());
    ASSERT_TRUE(sink);
    const auto added = (*sink)->add(Customer{}.row());
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::FileUnwritable);
}

TEST(LetterSinkTest, samplesFitTheStandardLetter) {
    letters::LetterTemplate letter = letters::standardTemplate();
    letter.sender = u"Riverside Water, 100 Main St, Springfield, IL 62701"_s;
    for (const auto preset : {letters::WindowPreset::Us10, letters::WindowPreset::DinLeft})
        for (const auto sample : {letters::Sample::Plain, letters::Sample::Demanding})
            for (const char* language : {"en", "es", "fr"}) {
                letter.window.preset = preset;
                letter.pageSize =
                    preset == letters::WindowPreset::Us10 ? letters::PageSize::Letter : letters::PageSize::A4;
                auto sheets = letters::LetterSheets::open(letter, test::letterFacts());
                ASSERT_TRUE(sheets);
                EXPECT_FALSE(sheets->set(letters::sampleRow(sample, language)));
                EXPECT_EQ(sheets->pageCount(), 1) << language;
            }
}

} // namespace
