#include "core/staff/passwordrules.h"
#include "tests/support/testsite.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::secretOf;
namespace {

QString broken(const QByteArray& password, const PasswordPolicy& policy = {}) {
    const auto checked = checkPassword(Secret(password), {u"some.body1"_s, u"admin1"_s}, policy);
    return checked ? QString() : checked.error().detail;
}

PasswordRuleState::Way wayOf(PasswordRule rule, const QByteArray& password,
                             const PasswordPolicy& policy = {}) {
    for (const auto& state : passwordRules(Secret(password), {u"some.body1"_s}, policy))
        if (state.rule == rule)
            return state.way;
    ADD_FAILURE() << "no such rule";
    return PasswordRuleState::Way::Unknown;
}

} // namespace

TEST(PasswordRulesTest, tellsEachRuleByItselfWhileSomebodyTypes) {
    using Way = PasswordRuleState::Way;
    EXPECT_EQ(wayOf(PasswordRule::MinimumLength, "Abcdef1"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::MinimumLength, "Abcdef12"), Way::Met);
    EXPECT_EQ(wayOf(PasswordRule::Upper, "abcdef12"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::Lower, "ABCDEF12"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::Digit, "Abcdefgh"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::NoSpace, "Abc def 12"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::NotUserName, "Some.Body1"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::NotCommon, "Password123"), Way::Broken);
    EXPECT_EQ(wayOf(PasswordRule::NotPrevious, "Good-Pass-1"), Way::Unknown) << "the submitting tells";
    const auto rules = passwordRules(secretOf(""), {}, {});
    EXPECT_EQ(rules.size(), 9u);
    EXPECT_EQ(rules.front().number, 8);
}

TEST(PasswordRulesTest, countsCharactersNotBytes) {
    EXPECT_EQ(broken("Aa1" + QByteArray(125, 'x')), QString()) << "128";
    EXPECT_EQ(broken("Aa1" + QByteArray(126, 'x')), u"too_long:128"_s) << "129";
    EXPECT_EQ(broken("Aa1" + QByteArray("\U0001F511").repeated(125)), QString()) << "128 with emoji";
    EXPECT_EQ(broken("Aa1" + QByteArray("\U0001F511").repeated(126)), u"too_long:128"_s);
    EXPECT_EQ(broken("Aa1\U0001F511\U0001F511\U0001F511\U0001F511"), u"too_short:8"_s) << "7 with emoji";
    // e and a combining accent are one character in NFKC, on this end as on the other.
    EXPECT_EQ(broken("Aa1" + QByteArray("e\u0301").repeated(125)), QString());
    EXPECT_EQ(broken("Aa1" + QByteArray("e\u0301").repeated(4)), u"too_short:8"_s);
}

TEST(PasswordRulesTest, knowsLettersDigitsAndSpacesOfOtherScripts) {
    EXPECT_EQ(broken("\u00c9l\u00e8ve-123"), QString()) << "an accented capital is upper case";
    EXPECT_EQ(broken("\u041f\u0430\u0440\u043e\u043b\u044c-1"), QString());
    EXPECT_EQ(broken("Passw\u00a0rd-1x"), u"space"_s) << "a no-break space is a space";
    EXPECT_EQ(broken("Passw\trd-1x"), u"space"_s);
    EXPECT_EQ(broken("\uff33ome.body\uff11"), u"user_name"_s) << "full-width letters are letters";
    EXPECT_EQ(broken("ADMIN1"), u"too_short:8,lower,user_name"_s);
    EXPECT_EQ(broken("bad\xff utf"), u"encoding"_s);
}

TEST(PasswordRulesTest, followsThePolicy) {
    PasswordPolicy strict;
    strict.minimumLength = 12;
    strict.needsUpper = strict.needsLower = false;
    EXPECT_EQ(broken("onlyletter-12", strict), QString());
    EXPECT_EQ(broken("123456-78901", strict), u"letter"_s);
    EXPECT_EQ(broken("short-1", strict), u"too_short:12"_s);
    strict.blocklist = QStringList{u"Springfield-2026"_s};
    EXPECT_EQ(broken("springfield-2026", strict), u"common"_s);
    strict.refusesUserNames = false;
    strict.minimumLength = 8;
    EXPECT_EQ(broken("Some.Body1", strict), QString());
    strict.previousRefused = 0;
    for (const auto& state : passwordRules(secretOf("x"), {}, strict))
        EXPECT_NE(state.rule, PasswordRule::NotPrevious);
}

} // namespace pindesk::staff
