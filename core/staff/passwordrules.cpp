#include "core/staff/passwordrules.h"
#include "core/crypto/normalizedtext.h"
#include <QFile>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

using Way = PasswordRuleState::Way;

/// What a password is made of.
struct Composition {
    int length = 0;
    bool hasUpper = false, hasLower = false, hasLetter = false, hasDigit = false, hasSpace = false;
};

Composition compositionOf(QByteArrayView text) {
    Composition found;
    while (!text.isEmpty()) {
        const char32_t c = crypto::takeCharacter(text);
        ++found.length;
        found.hasUpper |= QChar::isUpper(c);
        found.hasLower |= QChar::isLower(c);
        found.hasLetter |= QChar::isLetter(c);
        found.hasDigit |= QChar::isDigit(c);
        found.hasSpace |= QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control;
    }
    return found;
}

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

// A short list on purpose: long enough to stop the first guesses, and the policy stops most others.
bool isCommon(QByteArrayView password) {
    static const QList<QByteArray> common = [] {
        QFile file(u":/staff/commonpasswords.txt"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }();
    return std::any_of(common.begin(), common.end(), [&](const QByteArray& word) {
        return !word.isEmpty() && !word.startsWith('#') && sameIgnoringCase(password, word);
    });
}

bool isOneOf(const Secret& password, const QStringList& words) {
    if (words.isEmpty())
        return false;
    const auto folded = crypto::foldedText(password, {});
    return folded && std::any_of(words.begin(), words.end(), [&](const QString& word) {
               const auto other = crypto::foldedText(Secret(word.toUtf8()), {});
               return other && other->view() == folded->view();
           });
}

} // namespace

QLatin1StringView nameOf(PasswordRule rule) {
    switch (rule) {
    case PasswordRule::MinimumLength:
        return "too_short"_L1;
    case PasswordRule::MaximumLength:
        return "too_long"_L1;
    case PasswordRule::Upper:
        return "upper"_L1;
    case PasswordRule::Lower:
        return "lower"_L1;
    case PasswordRule::Letter:
        return "letter"_L1;
    case PasswordRule::Digit:
        return "digit"_L1;
    case PasswordRule::NoSpace:
        return "space"_L1;
    case PasswordRule::NotUserName:
        return "user_name"_L1;
    case PasswordRule::NotCommon:
        return "common"_L1;
    case PasswordRule::NotPrevious:
        break;
    }
    return "previous"_L1;
}

std::vector<PasswordRuleState> passwordRules(const Secret& password, const QStringList& userNames,
                                             const PasswordPolicy& policy) {
    const auto normalized = crypto::normalizedText(password, {});
    const Secret& text = normalized ? *normalized : password;
    const Composition found = compositionOf(text.view());
    std::vector<PasswordRuleState> rules;
    const auto judge = [&rules](bool isAsked, PasswordRule rule, bool holds, int number = 0) {
        if (isAsked)
            rules.push_back({rule, holds ? Way::Met : Way::Broken, number});
    };
    judge(true, PasswordRule::MinimumLength, found.length >= policy.minimumLength, policy.minimumLength);
    judge(true, PasswordRule::MaximumLength, found.length <= policy.maximumLength, policy.maximumLength);
    judge(policy.needsUpper, PasswordRule::Upper, found.hasUpper);
    judge(policy.needsLower, PasswordRule::Lower, found.hasLower);
    judge(policy.needsLetter && !policy.needsUpper && !policy.needsLower, PasswordRule::Letter,
          found.hasLetter);
    judge(policy.needsDigit, PasswordRule::Digit, found.hasDigit);
    judge(true, PasswordRule::NoSpace, !found.hasSpace);
    judge(policy.refusesUserNames, PasswordRule::NotUserName,
          std::none_of(userNames.begin(), userNames.end(), [&](const QString& name) {
              return !name.isEmpty() && sameIgnoringCase(text.view(), name.toUtf8());
          }));
    judge(true, PasswordRule::NotCommon, !isCommon(text.view()) && !isOneOf(text, policy.blocklist));
    if (policy.previousRefused > 0)
        rules.push_back({PasswordRule::NotPrevious, Way::Unknown, policy.previousRefused});
    return rules;
}

Result<void> checkPassword(const Secret& password, const QStringList& userNames,
                           const PasswordPolicy& policy) {
    PINDESK_CHECK(crypto::normalizedText(password, u"password"_s));
    QStringList broken;
    for (const PasswordRuleState& state : passwordRules(password, userNames, policy))
        if (state.way == Way::Broken)
            broken << (state.number > 0 ? nameOf(state.rule) + u':' + QString::number(state.number)
                                        : QString(nameOf(state.rule)));
    if (!broken.isEmpty())
        return fail(ErrorCode::InvalidInput, u"password"_s, broken.join(u','));
    return {};
}

} // namespace pindesk::staff
