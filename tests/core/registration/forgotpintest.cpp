#include "core/registration/forgotpin.h"
#include "core/registration/resetbylink.h"
#include "tests/core/registration/registrationtest.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;

class ForgotPinTest : public RegistrationTest {
protected:
    void forget(const QString& account, const QByteArray& place = customersPlace) {
        const auto done = forgotPin(m_site.database, m_service, account, {{}, place});
        EXPECT_TRUE(done) << qPrintable(account);
    }
    Result<void> reset(const Secret& code, const QString& account, const char* pin = "Next-88") {
        return resetByLink(m_site.database, m_service,
                           {code.clone(), account, {test::secretOf(pin), u"what comes then"_s}});
    }
    AccountNumber m_account = add(pins::registeredAccount);
};
PINDESK_ON_BOTH_DATABASES(ForgotPinTest);

TEST_P(ForgotPinTest, mailsThePinToTheConfirmedAddress) {
    forget(m_account.toString());
    EXPECT_EQ(countOf(u"outbox"_s, u"kind = 'forgotten_pin' AND recipient = 'anselmo@example.org'"_s), 1);
    EXPECT_EQ(newestMail()[u"pin"_s], "Customers-1");
    EXPECT_FALSE(newestMail().contains(u"hint"_s));
    EXPECT_FALSE(dump(u"outbox"_s).contains("Customers-1"));
    EXPECT_EQ(auditedTimes("pin_mailed"), 1);
}

TEST_P(ForgotPinTest, mailsALinkWhereTheSiteWantsThat) {
    m_site.setSetting("forgot_pin.mails", R"("reset_link")");
    forget(m_account.toString());
    EXPECT_TRUE(newestMail()[u"link"_s].startsWith("https://pin.example.org/desk/reset/"));
    EXPECT_FALSE(newestMail().contains(u"pin"_s));
    const Secret code = mailedCode();
    EXPECT_EQ(reset(code, u"99999/9"_s).error().code, ErrorCode::LinkRefused);
    EXPECT_EQ(reset(code, m_account.toString(), "1111").error().code, ErrorCode::PinRefused);
    EXPECT_EQ(reset(code, m_account.toString(), "Customers-1").error().detail, u"same_as_current"_s);
    EXPECT_EQ(storedPin(m_account), "Customers-1");
    EXPECT_TRUE(reset(code, m_account.toString())) << "the link is still good";
    EXPECT_EQ(storedPin(m_account), "Next-88");
    EXPECT_EQ(flagsOf(m_account), (pins::AccountFlags{true, true}));
    EXPECT_EQ(reset(code, m_account.toString(), "More-99").error().code, ErrorCode::LinkRefused);
    EXPECT_EQ(auditedTimes("pin_reset_by_customer"), 1);
}

TEST_P(ForgotPinTest, anEnablingLinkResetsNothing) {
    const AccountNumber waiting = add({.location = "2"});
    const Secret code = registered(waiting);
    EXPECT_EQ(reset(code, waiting.toString()).error().code, ErrorCode::LinkRefused);
}

TEST_P(ForgotPinTest, nothingGoesToAnybodyElse) {
    const AccountNumber waiting = add({.location = "2",
                                       .state = pins::AccountState::Waiting,
                                       .kind = crypto::PinKind::Customer,
                                       .email = u"typo@example.org"_s});
    const AccountNumber fresh = add({.location = "3", .email = u"old@example.org"_s});
    for (const QString& account :
         {waiting.toString(), fresh.toString(), u"99999/9"_s, u"nonsense"_s, QString()})
        forget(account);
    EXPECT_EQ(countOf(u"outbox"_s), 0);
}

TEST_P(ForgotPinTest, threeTimesAnHourIsEnough) {
    for (int i = 0; i < 5; ++i)
        forget(m_account.toString());
    EXPECT_EQ(countOf(u"outbox"_s), 3);
}

} // namespace pindesk::registration
