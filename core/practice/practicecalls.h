#pragma once
#include "core/practice/inventpopulation.h"
#include <QMap>

namespace pindesk::practice {

/// A text in the product's languages; English stands in for one that is missing.
struct CallText {
    QMap<QString, QString> byLanguage;
    [[nodiscard]] QString in(const QString& language) const {
        return byLanguage.value(language, byLanguage.value(QStringLiteral("en")));
    }
};

/// One deed that a call asks for: an action of the audit trail on the caller's account.
struct CallStep {
    QString deed;   ///< `pin_reset`
    QString reason; ///< the reason it must have; empty: any
    QString has;    ///< an entry that its detail must have, e.g. `note`; empty: none
    bool operator==(const CallStep&) const = default;
};

/// A scripted call: a caller, what they say, what is to be found out and done, and how the trail shows that
/// it was (resources/practice/calls.json).
struct PracticeCall {
    QString id;
    InventedCustomer caller;
    CallText title, says, task;
    std::vector<CallStep> steps; ///< in this order, others may come between
    QStringList never;           ///< deeds that spoil the call
};

/// All calls, in their order. InvalidInput, field = the resource, detail = the call at fault.
[[nodiscard]] Result<std::vector<PracticeCall>> practiceCalls();

} // namespace pindesk::practice
