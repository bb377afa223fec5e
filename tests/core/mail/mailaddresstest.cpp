#include "core/mail/mailaddress.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

QString refusalOf(const QString& typed) {
    const auto address = checkedAddress(typed);
    EXPECT_TRUE(address ||
                (address.error().code == ErrorCode::InvalidInput && address.error().field == "email"_L1));
    return address ? u"accepted: "_s + *address : address.error().detail;
}

TEST(MailAddressTest, acceptsWhatHostsAccept) {
    EXPECT_EQ(checkedAddress(u"  ann@example.org "_s), u"ann@example.org"_s);
    EXPECT_EQ(checkedAddress(u"a.b+tag@mail.example.co.uk"_s), u"a.b+tag@mail.example.co.uk"_s);
    EXPECT_EQ(checkedAddress(u"o'brien@localhost"_s), u"o'brien@localhost"_s);
    EXPECT_EQ(checkedAddress(u"info@bücher.example"_s), u"info@xn--bcher-kva.example"_s);
}

TEST(MailAddressTest, refusesWhatCouldReachAHeaderOrACommand) {
    for (const QString& address :
         {u"ann@example.org\r\nBcc: eve@example.org"_s, u"ann@example.org\nRCPT TO:<eve@example.org>"_s,
          u"ann\r@example.org"_s, u"ann @example.org"_s, u"ann@exam\u2028ple.org"_s, u"ann\0@example.org"_s,
          u"ann@example.org> SIZE=1"_s, u"\"ann smith\"@example.org"_s, u"ann@example.org,eve@example.org"_s,
          u"ann;eve@example.org"_s, u"änn@example.org"_s, u"ann..b@example.org"_s, u".ann@example.org"_s,
          u"ann.@example.org"_s, u"ann@eve@example.org"_s})
        EXPECT_EQ(refusalOf(address), u"character"_s) << qPrintable(address);
}

TEST(MailAddressTest, refusesWhatIsNone) {
    EXPECT_EQ(refusalOf(u"  "_s), u"missing"_s);
    EXPECT_EQ(refusalOf(u"ann"_s), u"form"_s);
    EXPECT_EQ(refusalOf(u"@example.org"_s), u"form"_s);
    EXPECT_EQ(refusalOf(u"ann@"_s), u"form"_s);
    EXPECT_EQ(refusalOf(u"ann@example..org"_s), u"form"_s);
    EXPECT_EQ(refusalOf(u"ann@-example.org"_s), u"form"_s);
    EXPECT_EQ(refusalOf(u"<ann@example.org>"_s), u"form"_s);
    EXPECT_EQ(refusalOf(u"ann@[127.0.0.1]"_s), u"form"_s);
    EXPECT_EQ(refusalOf(QString(65, u'a') + u"@example.org"_s), u"too_long"_s);
    EXPECT_TRUE(checkedAddress(QString(64, u'a') + u"@example.org"_s));
}

TEST(MailAddressTest, namesAreOneLine) {
    EXPECT_TRUE(checkRecipientName(u"Ann \"the boss\" Müller, <x>"_s)) << "encoded where it is written";
    for (const QString& name : {u"Ann\r\nBcc: eve@example.org"_s, u"Ann\u2029"_s, u"An\x1bn"_s})
        EXPECT_EQ(checkRecipientName(name).error(),
                  (Error{ErrorCode::InvalidInput, u"name"_s, u"character"_s}));
    EXPECT_EQ(checkRecipientName(QString(201, u'n')).error().detail, u"too_long"_s);
}

} // namespace
} // namespace pindesk::mail
