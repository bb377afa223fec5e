#pragma once
#include "core/pinrules/scenario.h"
#include <QStringList>
#include <variant>
#include <vector>

namespace pindesk::forcepin {
using pinrules::Scenario;

/// Lengths that a PIN may have without being changed; both ends included.
struct PinLength {
    int min = 4;
    int max = 16;
    bool operator==(const PinLength&) const = default;
};

/// *Force PIN change* of an authentication profile.
struct ForceSection {
    bool active = false;
    QString authenticationProfile; ///< the additional profile that identifies the caller; empty: none chosen
    std::vector<Scenario> scenarios; ///< in the order in which they are checked
    bool alsoCustomerSet = false;    ///< gated scenarios look at PINs that customers set up, too
    bool operator==(const ForceSection&) const = default;
};

/// *Customer activation* of an authentication profile.
struct ActivationSection {
    bool active = false;
    std::vector<Scenario> scenarios;
    bool operator==(const ActivationSection&) const = default;
};

/// When a caller who has entered the right PIN must change it (domain: force PIN change).
struct AuthenticationProfile {
    QString name;
    bool active = true;
    PinLength pinLength;
    int oldPinDays = 365; ///< for the scenario `old_pin`
    ForceSection force;
    ActivationSection activation;
    bool operator==(const AuthenticationProfile&) const = default;
};

/// Additional authentication profile: by which questions a caller is identified before the PIN is changed.
struct AdditionalProfile {
    QString name;
    QStringList questions; ///< in the order in which they are asked
    int required = 1;      ///< how many must be right
    bool operator==(const AdditionalProfile&) const = default;
};

/// What a draft or a version says.
using Profile = std::variant<AuthenticationProfile, AdditionalProfile>;

enum class ProfileKind { Authentication, Additional };
/// `authentication`, `additional`.
[[nodiscard]] QLatin1StringView nameOf(ProfileKind kind);
[[nodiscard]] inline ProfileKind kindOf(const Profile& profile) {
    return std::holds_alternative<AuthenticationProfile>(profile) ? ProfileKind::Authentication
                                                                  : ProfileKind::Additional;
}
[[nodiscard]] const QString& nameOf(const Profile& profile);

/// The questions that an additional profile may ask: `ssn_last4 birth_date zip phone account_number name
/// service_address email`. Beside them `extra.NAME`, an item of the site's own.
[[nodiscard]] QStringList identificationQuestions();
[[nodiscard]] bool isIdentificationQuestion(const QString& question);

} // namespace pindesk::forcepin
