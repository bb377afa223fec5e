#pragma once
#include "core/base/accountnumber.h"
#include "core/practice/story.h"
#include <QStringList>
#include <random>

namespace pindesk::practice {

/// Somebody who does not exist, as the extract and the stories have them.
struct InventedCustomer {
    AccountNumber account;
    QString firstName, lastName, organization;
    QString language;
    QString serviceAddress, city, postalCode;
    QStringList phones; ///< `kind:digits`
    QString email;      ///< of the directory
    QString birthDate;  ///< ISO
    QString ssnLast4;
    QString status;
    QString hint; ///< what they would choose
    Story story = Story::Active;
    bool isInNewestExtract = true;
};

/// The population of the practice site: first the callers of the practice calls, then invented ones; always
/// the same. InvalidInput, field = the resource, when the word lists are not what they should be.
[[nodiscard]] Result<std::vector<InventedCustomer>> inventPopulation(int count);

/// A number from 0 to `below` - 1, the same on every machine: the distributions of the standard library are
/// not.
[[nodiscard]] inline int drawn(std::mt19937& random, int below) {
    return static_cast<int>(random() % static_cast<unsigned>(below));
}

} // namespace pindesk::practice
