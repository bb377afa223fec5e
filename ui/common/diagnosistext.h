#pragma once
#include "core/pins/diagnosiscodes.h"
#include "core/pins/pinrecord.h"
#include <QJsonObject>
#include <QString>

namespace pindesk::ui {

/// The state's name in the product: "Waiting for e-mail confirmation".
[[nodiscard]] QString stateText(pins::AccountState state);

/// Why the customer cannot sign in, in one sentence.
[[nodiscard]] QString causeText(pins::CauseCode code);

/// What a cause rests on, after the fact: "reset 2 Mar 10:15 by csr1; failed sign-ins: 3". Times are as
/// in whenText(). Empty when there is nothing to tell.
[[nodiscard]] QString evidenceText(const QJsonObject& evidence);

struct AdviceText {
    QString action; ///< what the desk does
    QString say;    ///< what to say to the caller; empty when it does not concern them
};
[[nodiscard]] AdviceText adviceText(pins::AdviceCode code);
/// What to say to a customer of this language (`es`, `es-MX`), in it where the program speaks it; else as in
/// adviceText().
[[nodiscard]] QString sayText(pins::AdviceCode code, const QString& language);
/// Whether that is another language than the program's.
[[nodiscard]] bool isSaidInAnother(const QString& language);

} // namespace pindesk::ui
