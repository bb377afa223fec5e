#include "core/pins/pinrecord.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

QLatin1StringView nameOf(AccountState state) {
    switch (state) {
    case AccountState::NotRegistered:
        return "not_registered"_L1;
    case AccountState::Waiting:
        return "waiting"_L1;
    case AccountState::Active:
        return "active"_L1;
    case AccountState::Inconsistent:
        break;
    }
    return "inconsistent"_L1;
}

std::optional<AccountState> accountStateFromText(QStringView text) {
    for (const AccountState state : accountStates)
        if (text == nameOf(state))
            return state;
    return std::nullopt;
}

QString maskedEmail(const QString& email) {
    if (email.isEmpty())
        return {};
    QString dots = u"•••••"_s;
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 1)
        return dots;
    // Whole code points: half a surrogate pair is no character.
    const QList<uint> local = email.left(at).toUcs4();
    const auto text = [](uint character) {
        const char32_t c = character;
        return QString::fromUcs4(&c, 1);
    };
    const QString last = local.size() > 2 ? text(local.last()) : QString();
    return text(local.first()) + dots + last + email.mid(at);
}

} // namespace pindesk::pins
