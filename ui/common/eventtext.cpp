#include "ui/common/eventtext.h"
#include "core/pins/pinrecord.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/errortext.h"
#include "ui/common/mailtext.h"
#include "ui/common/named.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array actions{
    Named{QLatin1StringView("pin_looked_up"), QT_TRANSLATE_NOOP("events", "Account looked up")},
    Named{QLatin1StringView("caller_verified"), QT_TRANSLATE_NOOP("events", "Caller verified")},
    Named{QLatin1StringView("verification_failed"), QT_TRANSLATE_NOOP("events", "Caller not verified")},
    Named{QLatin1StringView("verification_overridden"),
          QT_TRANSLATE_NOOP("events", "Verification overridden by a supervisor")},
    Named{QLatin1StringView("hint_given"), QT_TRANSLATE_NOOP("events", "PIN hint given")},
    Named{QLatin1StringView("pin_revealed"), QT_TRANSLATE_NOOP("events", "Initial PIN revealed")},
    Named{QLatin1StringView("reveal_refused"), QT_TRANSLATE_NOOP("events", "Reveal of the PIN refused")},
    Named{QLatin1StringView("pin_reset"), QT_TRANSLATE_NOOP("events", "PIN reset")},
    Named{QLatin1StringView("reset_undone"), QT_TRANSLATE_NOOP("events", "Reset undone")},
    Named{QLatin1StringView("generation_started"), QT_TRANSLATE_NOOP("events", "Generation started")},
    Named{QLatin1StringView("generation_resumed"), QT_TRANSLATE_NOOP("events", "Generation resumed")},
    Named{QLatin1StringView("pins_generated"), QT_TRANSLATE_NOOP("events", "PINs generated")},
    Named{QLatin1StringView("generation_ended"), QT_TRANSLATE_NOOP("events", "Generation ended")},
    Named{QLatin1StringView("directory_imported"), QT_TRANSLATE_NOOP("events", "Directory imported")},
    Named{QLatin1StringView("directory_indexed"), QT_TRANSLATE_NOOP("events", "Search index built")},
    Named{QLatin1StringView("setting_changed"), QT_TRANSLATE_NOOP("events", "Setting changed")},
    Named{QLatin1StringView("schema_migrated"), QT_TRANSLATE_NOOP("events", "Database brought up to date")},
    Named{QLatin1StringView("site_changed"), QT_TRANSLATE_NOOP("events", "Site changed")},
    Named{QLatin1StringView("site_created"), QT_TRANSLATE_NOOP("events", "Site created")},
    Named{QLatin1StringView("site_recovered"), QT_TRANSLATE_NOOP("events", "Site recovered with its key")},
    Named{QLatin1StringView("staff_added"), QT_TRANSLATE_NOOP("events", "Person added to the staff")},
    Named{QLatin1StringView("staff_invited"), QT_TRANSLATE_NOOP("events", "Person invited to the staff")},
    Named{QLatin1StringView("staff_enrolled"), QT_TRANSLATE_NOOP("events", "Person enrolled")},
    Named{QLatin1StringView("staff_locked"), QT_TRANSLATE_NOOP("events", "Person locked")},
    Named{QLatin1StringView("staff_reactivated"), QT_TRANSLATE_NOOP("events", "Person reactivated")},
    Named{QLatin1StringView("staff_disabled"), QT_TRANSLATE_NOOP("events", "Person disabled")},
    Named{QLatin1StringView("password_changed"), QT_TRANSLATE_NOOP("events", "Password changed")},
    Named{QLatin1StringView("password_reset"), QT_TRANSLATE_NOOP("events", "Password chosen anew by a link")},
    Named{QLatin1StringView("reset_link_sent"),
          QT_TRANSLATE_NOOP("events", "Link for a forgotten password sent")},
    Named{QLatin1StringView("sign_in_failed"), QT_TRANSLATE_NOOP("events", "Sign-in failed")},
    Named{QLatin1StringView("identity_failed"),
          QT_TRANSLATE_NOOP("events", "Forgotten password: wrong user name or employee number")},
    Named{QLatin1StringView("security_answer_failed"),
          QT_TRANSLATE_NOOP("events", "Forgotten password: wrong answer")},
    Named{QLatin1StringView("roles_changed"), QT_TRANSLATE_NOOP("events", "Roles changed")},
    Named{QLatin1StringView("approval_requested"), QT_TRANSLATE_NOOP("events", "Four eyes asked for")},
    Named{QLatin1StringView("approval_granted"), QT_TRANSLATE_NOOP("events", "Request granted")},
    Named{QLatin1StringView("approval_refused"), QT_TRANSLATE_NOOP("events", "Request refused")},
    Named{QLatin1StringView("keys_granted"), QT_TRANSLATE_NOOP("events", "Keys granted")},
    Named{QLatin1StringView("key_rotation_started"), QT_TRANSLATE_NOOP("events", "Rotation of a key begun")},
    Named{QLatin1StringView("key_resealed"), QT_TRANSLATE_NOOP("events", "Sealed anew")},
    Named{QLatin1StringView("key_rotated"), QT_TRANSLATE_NOOP("events", "Key rotated")},
    Named{QLatin1StringView("preset_applied"), QT_TRANSLATE_NOOP("events", "Preset applied")},
    Named{QLatin1StringView("signed_in"), QT_TRANSLATE_NOOP("events", "Signed in")},
    Named{QLatin1StringView("profile_saved"), QT_TRANSLATE_NOOP("events", "Force PIN profile changed")},
    Named{QLatin1StringView("profile_published"), QT_TRANSLATE_NOOP("events", "Force PIN profile published")},
    Named{QLatin1StringView("profile_rolled_back"),
          QT_TRANSLATE_NOOP("events", "Force PIN profile rolled back")},
    Named{QLatin1StringView("profile_deleted"), QT_TRANSLATE_NOOP("events", "Force PIN profile deleted")},
    Named{QLatin1StringView("profile_tested"), QT_TRANSLATE_NOOP("events", "Force PIN profile tried")},
    Named{QLatin1StringView("pin_change_asked"), QT_TRANSLATE_NOOP("events", "PIN must be changed")},
    Named{QLatin1StringView("customer_identified"), QT_TRANSLATE_NOOP("events", "Customer identified")},
    Named{QLatin1StringView("identification_failed"), QT_TRANSLATE_NOOP("events", "Customer not identified")},
    Named{QLatin1StringView("new_pin_refused"), QT_TRANSLATE_NOOP("events", "New PIN not taken")},
    Named{QLatin1StringView("pin_changed"), QT_TRANSLATE_NOOP("events", "PIN changed by the customer")},
    Named{QLatin1StringView("pin_change_refused"), QT_TRANSLATE_NOOP("events", "Change of the PIN ended")},
    Named{QLatin1StringView("customer_registered"), QT_TRANSLATE_NOOP("events", "Customer registered")},
    Named{QLatin1StringView("counter_registration_begun"),
          QT_TRANSLATE_NOOP("events", "Registration at the counter begun")},
    Named{QLatin1StringView("account_enabled"),
          QT_TRANSLATE_NOOP("events", "E-mail address confirmed by the customer")},
    Named{QLatin1StringView("link_sent"), QT_TRANSLATE_NOOP("events", "Link sent again")},
    Named{QLatin1StringView("pin_mailed"), QT_TRANSLATE_NOOP("events", "PIN mailed to the customer")},
    Named{QLatin1StringView("reset_link_mailed"),
          QT_TRANSLATE_NOOP("events", "Link for a new PIN mailed to the customer")},
    Named{QLatin1StringView("pin_reset_by_customer"),
          QT_TRANSLATE_NOOP("events", "New PIN chosen by the customer")},
    Named{QLatin1StringView("client_key_added"),
          QT_TRANSLATE_NOOP("events", "Key for a telephone system made")},
    Named{QLatin1StringView("client_key_revoked"),
          QT_TRANSLATE_NOOP("events", "Key of a telephone system revoked")},
    Named{QLatin1StringView("batch_requested"),
          QT_TRANSLATE_NOOP("events", "Batch of initial PINs asked for")},
    Named{QLatin1StringView("batch_opened"),
          QT_TRANSLATE_NOOP("events", "Initial PINs of a batch opened to be written")},
    Named{QLatin1StringView("batch_written"), QT_TRANSLATE_NOOP("events", "Batch of initial PINs written")},
    Named{QLatin1StringView("batch_cancelled"),
          QT_TRANSLATE_NOOP("events", "Batch of initial PINs cancelled")},
    Named{
        QLatin1StringView("reply_prepared"),
        QT_TRANSLATE_NOOP("events", "Reply with the initial PIN prepared for the person's own mail program")},
    Named{QLatin1StringView("reply_queued"),
          QT_TRANSLATE_NOOP("events", "Reply with the initial PIN queued")},
    Named{QLatin1StringView("survey_answered"),
          QT_TRANSLATE_NOOP("events", "Customer told what brought them here")},
    Named{QLatin1StringView("letter_returned"), QT_TRANSLATE_NOOP("events", "Letter came back")},
    Named{QLatin1StringView("layout_saved"), QT_TRANSLATE_NOOP("events", "Layout saved")},
    Named{QLatin1StringView("layout_deleted"), QT_TRANSLATE_NOOP("events", "Layout deleted")},
    Named{QLatin1StringView("impact_previewed"),
          QT_TRANSLATE_NOOP("events", "Impact of a profile previewed")},
    Named{QLatin1StringView("audit_exported"), QT_TRANSLATE_NOOP("events", "Audit trail exported")},
    Named{QLatin1StringView("mail_sent"), QT_TRANSLATE_NOOP("events", "Mail handed over")},
    Named{QLatin1StringView("mail_refused"), QT_TRANSLATE_NOOP("events", "Mail refused by the mail host")},
    Named{QLatin1StringView("mail_cancelled"), QT_TRANSLATE_NOOP("events", "Mail given up: too late")},
    Named{QLatin1StringView("mail_retried"), QT_TRANSLATE_NOOP("events", "Mail to be sent again")},
    Named{QLatin1StringView("mail_bounced"), QT_TRANSLATE_NOOP("events", "Mail came back")},
    Named{QLatin1StringView("mail_tested"), QT_TRANSLATE_NOOP("events", "Test mail sent")},
    Named{QLatin1StringView("checkpoint"), QT_TRANSLATE_NOOP("events", "Checkpoint of the audit trail")},
};

constexpr std::array reasons{
    Named{QLatin1StringView("forgot"), QT_TRANSLATE_NOOP("events", "PIN forgotten")},
    Named{QLatin1StringView("email_change"), QT_TRANSLATE_NOOP("events", "New e-mail address")},
    Named{QLatin1StringView("not_received"), QT_TRANSLATE_NOOP("events", "PIN or mail not received")},
    Named{QLatin1StringView("suspected"), QT_TRANSLATE_NOOP("events", "Somebody else may know the PIN")},
    Named{QLatin1StringView("caller"), QT_TRANSLATE_NOOP("events", "Caller asked for it")},
    Named{QLatin1StringView("other"), QT_TRANSLATE_NOOP("events", "Other reason")},
    Named{QLatin1StringView("sign_in"), QT_TRANSLATE_NOOP("events", "Too many wrong passwords")},
    Named{QLatin1StringView("identity"), QT_TRANSLATE_NOOP("events", "Too many wrong employee numbers")},
    Named{QLatin1StringView("security_answer"), QT_TRANSLATE_NOOP("events", "Too many wrong answers")},
    Named{QLatin1StringView("link_expired"), QT_TRANSLATE_NOOP("events", "Link not used in time")},
};

constexpr std::array items{
    Named{QLatin1StringView("name"), QT_TRANSLATE_NOOP("events", "Name")},
    Named{QLatin1StringView("service_address"), QT_TRANSLATE_NOOP("events", "Service address")},
    Named{QLatin1StringView("phone"), QT_TRANSLATE_NOOP("events", "Telephone number")},
    Named{QLatin1StringView("birth_date"), QT_TRANSLATE_NOOP("events", "Birth date")},
    Named{QLatin1StringView("ssn_last4"), QT_TRANSLATE_NOOP("events", "Last four of the SSN")},
    Named{QLatin1StringView("zip"), QT_TRANSLATE_NOOP("events", "ZIP code")},
    Named{QLatin1StringView("account_number"), QT_TRANSLATE_NOOP("events", "Account number")},
    Named{QLatin1StringView("email"), QT_TRANSLATE_NOOP("events", "E-mail address")},
};

constexpr std::array particulars{
    Named{QLatin1StringView("state"), QT_TRANSLATE_NOOP("events", "State")},
    Named{QLatin1StringView("initialized"), QT_TRANSLATE_NOOP("events", "Initialized")},
    Named{QLatin1StringView("enabled"), QT_TRANSLATE_NOOP("events", "Enabled")},
    Named{QLatin1StringView("email"), QT_TRANSLATE_NOOP("events", "E-mail address")},
    Named{QLatin1StringView("assisted_by"), QT_TRANSLATE_NOOP("events", "At the counter of")},
    Named{QLatin1StringView("hint"), QT_TRANSLATE_NOOP("events", "Had a hint")},
    Named{QLatin1StringView("generated"), QT_TRANSLATE_NOOP("events", "PIN generated by the program")},
    Named{QLatin1StringView("note"), QT_TRANSLATE_NOOP("events", "Note")},
    Named{QLatin1StringView("version"), QT_TRANSLATE_NOOP("events", "Version of the record")},
    Named{QLatin1StringView("verification"), QT_TRANSLATE_NOOP("events", "Verified by")},
    Named{QLatin1StringView("links_voided"), QT_TRANSLATE_NOOP("events", "Open links made void")},
    Named{QLatin1StringView("replaced_unreadable"),
          QT_TRANSLATE_NOOP("events", "The PIN before could not be read")},
    Named{QLatin1StringView("refused"), QT_TRANSLATE_NOOP("events", "Refused because")},
    Named{QLatin1StringView("asked"), QT_TRANSLATE_NOOP("events", "Asked for")},
    Named{QLatin1StringView("passed"), QT_TRANSLATE_NOOP("events", "Right")},
    Named{QLatin1StringView("required"), QT_TRANSLATE_NOOP("events", "Needed")},
    Named{QLatin1StringView("for"), QT_TRANSLATE_NOOP("events", "For")},
    Named{QLatin1StringView("run"), QT_TRANSLATE_NOOP("events", "Run")},
    Named{QLatin1StringView("created"), QT_TRANSLATE_NOOP("events", "Created")},
    Named{QLatin1StringView("existing"), QT_TRANSLATE_NOOP("events", "Had a PIN already")},
    Named{QLatin1StringView("rejected"), QT_TRANSLATE_NOOP("events", "Rejected")},
    Named{QLatin1StringView("checksum"), QT_TRANSLATE_NOOP("events", "Checksum")},
    Named{QLatin1StringView("read"), QT_TRANSLATE_NOOP("events", "Rows read")},
    Named{QLatin1StringView("added"), QT_TRANSLATE_NOOP("events", "Added")},
    Named{QLatin1StringView("changed"), QT_TRANSLATE_NOOP("events", "Changed")},
    Named{QLatin1StringView("unchanged"), QT_TRANSLATE_NOOP("events", "Unchanged")},
    Named{QLatin1StringView("missing"), QT_TRANSLATE_NOOP("events", "No longer in the extract")},
    Named{QLatin1StringView("warnings"), QT_TRANSLATE_NOOP("events", "Warnings")},
    Named{QLatin1StringView("source"), QT_TRANSLATE_NOOP("events", "Source")},
    Named{QLatin1StringView("accounts"), QT_TRANSLATE_NOOP("events", "Accounts")},
    Named{QLatin1StringView("events"), QT_TRANSLATE_NOOP("events", "Events")},
    Named{QLatin1StringView("sha256"), QT_TRANSLATE_NOOP("events", "SHA-256 of the file")},
    Named{QLatin1StringView("format"), QT_TRANSLATE_NOOP("events", "Format")},
    Named{QLatin1StringView("account"), QT_TRANSLATE_NOOP("events", "Account")},
    Named{QLatin1StringView("actor"), QT_TRANSLATE_NOOP("events", "Person")},
    Named{QLatin1StringView("action"), QT_TRANSLATE_NOOP("events", "Event")},
    Named{QLatin1StringView("from"), QT_TRANSLATE_NOOP("events", "From")},
    Named{QLatin1StringView("to"), QT_TRANSLATE_NOOP("events", "To")},
    Named{QLatin1StringView("roles"), QT_TRANSLATE_NOOP("events", "Roles")},
    Named{QLatin1StringView("new_person"), QT_TRANSLATE_NOOP("events", "New person")},
    Named{QLatin1StringView("environment"), QT_TRANSLATE_NOOP("events", "Environment")},
    Named{QLatin1StringView("administrator"), QT_TRANSLATE_NOOP("events", "Administrator")},
    Named{QLatin1StringView("heads"), QT_TRANSLATE_NOOP("events", "Chains named")},
    Named{QLatin1StringView("approval"), QT_TRANSLATE_NOOP("events", "Request")},
    Named{QLatin1StringView("kind"), QT_TRANSLATE_NOOP("events", "Kind")},
    Named{QLatin1StringView("requested_by"), QT_TRANSLATE_NOOP("events", "Requested by")},
    Named{QLatin1StringView("request"), QT_TRANSLATE_NOOP("events", "Wanted")},
    Named{QLatin1StringView("purpose"), QT_TRANSLATE_NOOP("events", "Purpose of the key")},
    Named{QLatin1StringView("purposes"), QT_TRANSLATE_NOOP("events", "Purposes of the keys")},
    Named{QLatin1StringView("old_key"), QT_TRANSLATE_NOOP("events", "Key before")},
    Named{QLatin1StringView("holders"), QT_TRANSLATE_NOOP("events", "Holders")},
    Named{QLatin1StringView("resealed"), QT_TRANSLATE_NOOP("events", "Sealed anew")},
    Named{QLatin1StringView("unreadable"), QT_TRANSLATE_NOOP("events", "Unreadable")},
    Named{QLatin1StringView("old"), QT_TRANSLATE_NOOP("events", "Before")},
    Named{QLatin1StringView("new"), QT_TRANSLATE_NOOP("events", "Now")},
    Named{QLatin1StringView("name"), QT_TRANSLATE_NOOP("events", "Name")},
    Named{QLatin1StringView("support_phone"), QT_TRANSLATE_NOOP("events", "Support telephone")},
    Named{QLatin1StringView("kind"), QT_TRANSLATE_NOOP("events", "What for")},
    Named{QLatin1StringView("failed_step"), QT_TRANSLATE_NOOP("events", "Why not")},
    Named{QLatin1StringView("sent_to"), QT_TRANSLATE_NOOP("events", "Sent to")},
    Named{QLatin1StringView("mailed"), QT_TRANSLATE_NOOP("events", "Link mailed")},
    Named{QLatin1StringView("keys"), QT_TRANSLATE_NOOP("events", "Has keys")},
    Named{QLatin1StringView("noted_at"), QT_TRANSLATE_NOOP("events", "Happened at")},
    Named{QLatin1StringView("noted_of"), QT_TRANSLATE_NOOP("events", "Under the user name")},
    Named{QLatin1StringView("noted_where"), QT_TRANSLATE_NOOP("events", "At the workstation")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("events", text);
}

/// An unknown name stands for itself, readable.
QString textOf(std::span<const Named> names, const QString& name) {
    const char* const text = find(names, name);
    return text != nullptr ? translated(text) : QString(name).replace(u'_', u' ');
}

QString valueText(const QString& key, const QJsonValue& value);

QString listText(const QString& key, const QJsonArray& list) {
    if (key == "heads"_L1)
        return numberText(list.size());
    QStringList texts;
    for (const QJsonValue& each : list)
        texts << (key == "asked"_L1 || key == "passed"_L1 ? itemText(each.toString()) : valueText(key, each));
    return texts.isEmpty() ? translated(QT_TRANSLATE_NOOP("events", "none")) : texts.join(u", "_s);
}

QString objectText(const QJsonObject& object) {
    QStringList texts;
    for (const auto& [name, value] : detailTexts(object))
        texts << u"%1: %2"_s.arg(name, value);
    return texts.join(u"; "_s);
}

QString wordsOf(const QString& key, const QString& text) {
    if (key == "state"_L1)
        if (const auto state = pins::accountStateFromText(text))
            return stateText(*state);
    if (key == "refused"_L1)
        return text == "customer_pin"_L1
                   ? translated(QT_TRANSLATE_NOOP("events", "the customer chose this PIN"))
                   : errorText({ErrorCode::NotPermitted, {}, text});
    if (key == "action"_L1)
        return eventText(text);
    if (key == "kind"_L1)
        return mailKindText(text);
    if (key == "failed_step"_L1)
        return mailProblemText(text, {});
    return text.isEmpty() ? translated(QT_TRANSLATE_NOOP("events", "empty")) : text;
}

QString valueText(const QString& key, const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("events", "Yes"))
                              : translated(QT_TRANSLATE_NOOP("events", "No"));
    case QJsonValue::Double:
        return key == "from"_L1 || key == "to"_L1 ? momentText(value.toInteger())
                                                  : numberText(value.toInteger());
    case QJsonValue::String:
        return wordsOf(key, value.toString());
    case QJsonValue::Array:
        return listText(key, value.toArray());
    case QJsonValue::Object:
        return objectText(value.toObject());
    default:
        return translated(QT_TRANSLATE_NOOP("events", "none"));
    }
}

} // namespace

QString eventText(const QString& action, const QJsonObject& detail) {
    const QString text = textOf(actions, action);
    if (action == "pin_looked_up"_L1 && detail.contains("state"_L1))
        return u"%1 (%2)"_s.arg(text, wordsOf(u"state"_s, detail["state"_L1].toString()));
    if ((action == "caller_verified"_L1 || action == "verification_failed"_L1) && detail.contains("asked"_L1))
        return translated(QT_TRANSLATE_NOOP("events", "%1 (%2 of %3 items right)"))
            .arg(text)
            .arg(detail["passed"_L1].toArray().size())
            .arg(detail["asked"_L1].toArray().size());
    if (action == "pins_generated"_L1 || action == "generation_ended"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "%1 (%2 created)"))
            .arg(text, numberText(detail["created"_L1].toInteger()));
    if (action == "directory_imported"_L1 && detail.contains("added"_L1))
        return translated(QT_TRANSLATE_NOOP("events", "%1 (%2 added, %3 changed)"))
            .arg(text, numberText(detail["added"_L1].toInteger()),
                 numberText(detail["changed"_L1].toInteger()));
    if (action.startsWith("mail_"_L1) && detail.contains("kind"_L1))
        return u"%1 (%2)"_s.arg(text, mailKindText(detail["kind"_L1].toString()));
    if (action == "setting_changed"_L1 && detail.contains("new"_L1))
        return u"%1 (%2 → %3)"_s.arg(text, valueText(u"old"_s, detail["old"_L1]),
                                     valueText(u"new"_s, detail["new"_L1]));
    return text;
}

const QStringList& knownActions() {
    static const QStringList names = [] {
        QStringList list;
        for (const Named& each : actions)
            list << each.name;
        return list;
    }();
    return names;
}

QString subjectText(const QString& subject) {
    const qsizetype colon = subject.indexOf(u':');
    const QStringView kind = QStringView(subject).first(std::max<qsizetype>(0, colon));
    const QString rest = subject.sliced(colon + 1);
    if (kind == "staff"_L1)
        return rest;
    if (kind == "run"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Run %1")).arg(rest);
    if (kind == "batch"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Batch %1")).arg(rest);
    if (kind == "setting"_L1)
        return rest;
    if (kind == "mail"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Mail %1")).arg(rest);
    if (subject == "mail"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Mail host"));
    if (kind == "key"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Key %1")).arg(rest);
    if (kind == "preset"_L1)
        return rest;
    if (subject == "audit"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Audit trail"));
    if (subject == "site"_L1)
        return translated(QT_TRANSLATE_NOOP("events", "Site"));
    return subject;
}

QString reasonText(const QString& reason) {
    const char* const text = find(reasons, reason);
    return text != nullptr ? translated(text) : reason;
}

QString itemText(const QString& item) {
    return item.startsWith("extra."_L1) ? item.sliced(6) : textOf(items, item);
}

QList<std::pair<QString, QString>> detailTexts(const QJsonObject& detail) {
    QList<std::pair<QString, QString>> texts;
    // In the order of the table, so that the same events read alike; what is unknown comes last.
    for (const Named& each : particulars)
        if (const auto found = detail.constFind(each.name); found != detail.constEnd())
            texts.emplace_back(translated(each.text), valueText(found.key(), *found));
    for (auto each = detail.begin(); each != detail.end(); ++each)
        if (std::none_of(particulars.begin(), particulars.end(),
                         [&](const Named& known) { return each.key() == known.name; }))
            texts.emplace_back(textOf(particulars, each.key()), valueText(each.key(), each.value()));
    return texts;
}

} // namespace pindesk::ui
