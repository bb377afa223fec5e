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

/// What a cause rests on, after the fact: "reset 2026-03-02 10:15 by csr1; failed sign-ins: 3". Times are
/// shown in the workstation's zone. Empty when there is nothing to tell.
[[nodiscard]] QString evidenceText(const QJsonObject& evidence);

struct AdviceText {
    QString action; ///< what the desk does
    QString say;    ///< what to say to the caller; empty when it does not concern them
};
[[nodiscard]] AdviceText adviceText(pins::AdviceCode code);

} // namespace pindesk::ui
