#pragma once
#include "core/audit/session.h"
#include "core/mail/mailsettings.h"
#include "core/storage/connection.h"
#include <QJsonValue>
#include <span>

/// The one table of site settings: each key with its kind, default, range and who may change it. Whoever
/// reads a setting reads it through here.
namespace pindesk::staff {

enum class SettingKind {
    Number,       ///< whole, from `least` to `most`
    Switch,       ///< `true` or `false`
    Texts,        ///< a list of texts, each of at most `most` characters
    Format,       ///< of generated PINs: `alphanumeric`, `readable`, `numeric:4` to `numeric:8`
    Lengths,      ///< {"min":4,"max":16}, from `least` to `most`
    Choice,       ///< one of `choices`
    Address,      ///< an HTTPS address (HTTP on this machine itself) of at most `most` characters, or empty
    Text,         ///< one line of at most `most` characters, or empty
    Host,         ///< the name of a machine, or empty
    Mailbox,      ///< an e-mail address, or empty
    Certificates, ///< PEM, of at most `most` characters, or empty
};

struct SettingDefinition {
    const char* key;
    SettingKind kind;
    const char* standard; ///< JSON
    int least;
    int most;
    Right right;              ///< to change it
    const char* choices = ""; ///< separated by spaces
};

namespace keys {
inline constexpr const char* pinFormat = "pin.format";
inline constexpr const char* pinPolicy = "pin.policy";
inline constexpr const char* pinBlocklist = "pin.blocklist";
inline constexpr const char* pinTypedByStaff = "pin.typed_by_staff";
inline constexpr const char* undoMinutes = "pin.undo_minutes";
inline constexpr const char* hintEnabled = "hint.enabled";
inline constexpr const char* revealsPerHour = "reveal.per_hour";
inline constexpr const char* verificationItems = "verification.items";
inline constexpr const char* verificationRequired = "verification.required";
inline constexpr const char* verificationAttempts = "verification.attempts";
inline constexpr const char* resetReasons = "reset.reasons";
inline constexpr const char* fourEyes = "four_eyes";
inline constexpr const char* approvalHours = "approval_hours";
inline constexpr const char* idleMinutes = "desk.idle_minutes";
inline constexpr const char* initialPinDays = "pin.initial_days";
inline constexpr const char* reissueDays = "distribution.reissue_days";
inline constexpr const char* surveyAnswers = "distribution.survey_answers";
inline constexpr const char* forgotPinMails = "forgot_pin.mails";
inline constexpr const char* customerThrottle = "customer_sign_in.throttle";
inline constexpr const char* customerAccountFailures = "customer_sign_in.account_failures";
inline constexpr const char* customerPlaceFailures = "customer_sign_in.place_failures";
inline constexpr const char* customerSiteFailures = "customer_sign_in.site_failures";
inline constexpr const char* customerPages = "customer_pages.base";
inline constexpr const char* customerLinkHours = "customer_link_hours";
// When the population watch raises an alarm.
inline constexpr const char* watchWindow = "watch.window_minutes";
inline constexpr const char* watchTimes = "watch.times";
inline constexpr const char* watchLeast = "watch.least";
inline constexpr const char* watchInconsistent = "watch.inconsistent";
// Staff: how they come in, and what locks them out. The failure after the allowed ones locks.
inline constexpr const char* signInFailures = "sign_in.failures_allowed";
inline constexpr const char* identityFailures = "identity.failures_allowed";
inline constexpr const char* answerFailures = "security_answer.failures_allowed";
inline constexpr const char* linkHours = "staff_link_hours";
inline constexpr const char* linkBase = "staff_link_base";
inline constexpr const char* userNameMinimum = "user_name.minimum_length";
inline constexpr const char* passwordLength = "password.length";
inline constexpr const char* passwordUpper = "password.needs_upper";
inline constexpr const char* passwordLower = "password.needs_lower";
inline constexpr const char* passwordLetter = "password.needs_letter";
inline constexpr const char* passwordDigit = "password.needs_digit";
inline constexpr const char* passwordUserName = "password.refuses_user_name";
inline constexpr const char* passwordPrevious = "password.previous_refused";
inline constexpr const char* passwordDays = "password.expiry_days";
inline constexpr const char* passwordBlocklist = "password.blocklist";
inline constexpr const char* questionsAsked = "security_question.asked";
inline constexpr const char* questionList = "security_question.list";
inline constexpr const char* answerLength = "security_answer.length";
// The mail host; its password is sealed and no setting of this table (core/mail/setmailpassword.h).
inline constexpr const char* mailHost = mail::keys::host;
inline constexpr const char* mailPort = mail::keys::port;
inline constexpr const char* mailSecurity = mail::keys::security;
inline constexpr const char* mailUser = mail::keys::user;
inline constexpr const char* mailFromAddress = mail::keys::fromAddress;
inline constexpr const char* mailFromName = mail::keys::fromName;
inline constexpr const char* mailCertificates = mail::keys::certificates;
// Force PIN change: the authentication profile of each channel.
inline constexpr const char* profileGateway = "profile.gateway";
inline constexpr const char* profileCounter = "profile.counter";
inline constexpr const char* profileTelephone = "profile.telephone"; // "client = profile" each
} // namespace keys

[[nodiscard]] std::span<const SettingDefinition> settingDefinitions();
/// Null for a key that is none.
[[nodiscard]] const SettingDefinition* findSetting(QByteArrayView key);
[[nodiscard]] QJsonValue standardOf(const SettingDefinition& definition);

/// InvalidInput, field = the key, detail `not_a_number`, `not_a_switch`, `not_a_list`, `not_text`,
/// `not_an_object`, `unknown`, `too_long`, `not_https`, `character`, `not_mailbox`, `not_pem` or `range`.
[[nodiscard]] Result<void> checkSetting(const SettingDefinition& definition, const QJsonValue& value);

/// What is stored, or the default; not checked. The key must be of the table.
[[nodiscard]] Result<QJsonValue> storedSetting(storage::Connection& connection, const char* key);
/// The same of one kind; a stored value that makes no sense gives the default.
[[nodiscard]] Result<int> numberSetting(storage::Connection& connection, const char* key);
/// A number to be asked for beside other questions.
[[nodiscard]] storage::Question numberQuestion(const char* key, int& number);
/// Several numbers, in their order.
[[nodiscard]] Result<std::vector<int>> numberSettings(storage::Connection& connection,
                                                      std::initializer_list<const char*> keys);
[[nodiscard]] Result<bool> switchSetting(storage::Connection& connection, const char* key);
[[nodiscard]] Result<QStringList> textsSetting(storage::Connection& connection, const char* key);
/// Any other kind that is one text.
[[nodiscard]] Result<QString> textSetting(storage::Connection& connection, const char* key);
struct Lengths {
    int min = 0;
    int max = 0;
};
[[nodiscard]] Result<Lengths> lengthsSetting(storage::Connection& connection, const char* key);

} // namespace pindesk::staff
