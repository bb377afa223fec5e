#include "ui/common/errortext.h"
#include "ui/common/layouttext.h"
#include "ui/common/errorsentences.h"
#include "ui/common/named.h"
#include "ui/common/rowreasontext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array fieldNames{
    Named{QLatin1StringView("account"), QT_TRANSLATE_NOOP("errors", "account number")},
    Named{QLatin1StringView("answer"), QT_TRANSLATE_NOOP("errors", "answer")},
    Named{QLatin1StringView("answers"), QT_TRANSLATE_NOOP("errors", "caller's answers")},
    Named{QLatin1StringView("approval"), QT_TRANSLATE_NOOP("errors", "request")},
    Named{QLatin1StringView("birth_date"), QT_TRANSLATE_NOOP("errors", "birth date")},
    Named{QLatin1StringView("code"), QT_TRANSLATE_NOOP("errors", "code")},
    Named{QLatin1StringView("config"), QT_TRANSLATE_NOOP("errors", "configuration file")},
    Named{QLatin1StringView("email"), QT_TRANSLATE_NOOP("errors", "e-mail address")},
    Named{QLatin1StringView("confirmation"), QT_TRANSLATE_NOOP("errors", "confirmation")},
    Named{QLatin1StringView("employee_number"), QT_TRANSLATE_NOOP("errors", "employee number")},
    Named{QLatin1StringView("environment"), QT_TRANSLATE_NOOP("errors", "environment")},
    Named{QLatin1StringView("hint"), QT_TRANSLATE_NOOP("errors", "hint")},
    Named{QLatin1StringView("mail_password"), QT_TRANSLATE_NOOP("errors", "password of the mail host")},
    Named{QLatin1StringView("language"), QT_TRANSLATE_NOOP("errors", "language")},
    Named{QLatin1StringView("client"), QT_TRANSLATE_NOOP("errors", "name of the telephone system")},
    Named{QLatin1StringView("kind"), QT_TRANSLATE_NOOP("errors", "kind of request")},
    Named{QLatin1StringView("map"), QT_TRANSLATE_NOOP("errors", "column map")},
    Named{QLatin1StringView("name"), QT_TRANSLATE_NOOP("errors", "name")},
    Named{QLatin1StringView("new_password"), QT_TRANSLATE_NOOP("errors", "new person's password")},
    Named{QLatin1StringView("note"), QT_TRANSLATE_NOOP("errors", "note")},
    Named{QLatin1StringView("password"), QT_TRANSLATE_NOOP("errors", "password")},
    Named{QLatin1StringView("phone"), QT_TRANSLATE_NOOP("errors", "telephone number")},
    Named{QLatin1StringView("pin"), QT_TRANSLATE_NOOP("errors", "PIN")},
    Named{QLatin1StringView("question"), QT_TRANSLATE_NOOP("errors", "security question")},
    Named{QLatin1StringView("preset"), QT_TRANSLATE_NOOP("errors", "preset")},
    Named{QLatin1StringView("purpose"), QT_TRANSLATE_NOOP("errors", "purpose of the key")},
    Named{QLatin1StringView("query"), QT_TRANSLATE_NOOP("errors", "query")},
    Named{QLatin1StringView("reason"), QT_TRANSLATE_NOOP("errors", "reason")},
    Named{QLatin1StringView("recovery_file"), QT_TRANSLATE_NOOP("errors", "file for the recovery key")},
    Named{QLatin1StringView("recovery_key"), QT_TRANSLATE_NOOP("errors", "recovery key")},
    Named{QLatin1StringView("roles"), QT_TRANSLATE_NOOP("errors", "roles")},
    Named{QLatin1StringView("run"), QT_TRANSLATE_NOOP("errors", "run")},
    Named{QLatin1StringView("service_address"), QT_TRANSLATE_NOOP("errors", "service address")},
    Named{QLatin1StringView("site"), QT_TRANSLATE_NOOP("errors", "site's URL")},
    Named{QLatin1StringView("site_name"), QT_TRANSLATE_NOOP("errors", "site's name")},
    Named{QLatin1StringView("source"), QT_TRANSLATE_NOOP("errors", "file of customers")},
    Named{QLatin1StringView("source_connection"), QT_TRANSLATE_NOOP("errors", "connection to the source")},
    Named{QLatin1StringView("source_driver"), QT_TRANSLATE_NOOP("errors", "driver of the source")},
    Named{QLatin1StringView("ssn_last4"), QT_TRANSLATE_NOOP("errors", "last four of the SSN")},
    Named{QLatin1StringView("standard_output"), QT_TRANSLATE_NOOP("errors", "standard output")},
    Named{QLatin1StringView("support_phone"), QT_TRANSLATE_NOOP("errors", "support telephone")},
    Named{QLatin1StringView("user_name"), QT_TRANSLATE_NOOP("errors", "user name")},
    Named{QLatin1StringView("verified_by"),
          QT_TRANSLATE_NOOP("errors", "statement of how the caller was verified")},
};

// Each follows "You may not ".
constexpr std::array rightNames{
    Named{QLatin1StringView("look_up_account"), QT_TRANSLATE_NOOP("errors", "look up accounts")},
    Named{QLatin1StringView("verify_caller"), QT_TRANSLATE_NOOP("errors", "verify callers")},
    Named{QLatin1StringView("override_verification"),
          QT_TRANSLATE_NOOP("errors", "answer for a caller who was not verified")},
    Named{QLatin1StringView("give_hint"), QT_TRANSLATE_NOOP("errors", "give hints")},
    Named{QLatin1StringView("reset_pin"), QT_TRANSLATE_NOOP("errors", "reset PINs")},
    Named{QLatin1StringView("undo_others_reset"), QT_TRANSLATE_NOOP("errors", "undo somebody else's reset")},
    Named{QLatin1StringView("reveal_initial_pin"), QT_TRANSLATE_NOOP("errors", "reveal initial PINs")},
    Named{QLatin1StringView("change_pin_policy"), QT_TRANSLATE_NOOP("errors", "change the rules for PINs")},
    Named{QLatin1StringView("generate_pins"), QT_TRANSLATE_NOOP("errors", "generate PINs")},
    Named{QLatin1StringView("import_directory"), QT_TRANSLATE_NOOP("errors", "import the directory")},
    Named{QLatin1StringView("manage_staff"), QT_TRANSLATE_NOOP("errors", "manage staff")},
    Named{QLatin1StringView("approve_requests"),
          QT_TRANSLATE_NOOP("errors", "decide what colleagues ask for")},
    Named{QLatin1StringView("manage_keys"), QT_TRANSLATE_NOOP("errors", "manage keys")},
    Named{QLatin1StringView("manage_schema"), QT_TRANSLATE_NOOP("errors", "change the schema")},
    Named{QLatin1StringView("change_settings"), QT_TRANSLATE_NOOP("errors", "change settings")},
    Named{QLatin1StringView("read_audit"), QT_TRANSLATE_NOOP("errors", "read the audit trail")},
    Named{QLatin1StringView("read_account_audit"),
          QT_TRANSLATE_NOOP("errors", "read an account's audit trail")},
    Named{QLatin1StringView("send_mail"), QT_TRANSLATE_NOOP("errors", "send mail")},
    Named{QLatin1StringView("read_mail_queue"), QT_TRANSLATE_NOOP("errors", "look at the waiting mail")},
    Named{QLatin1StringView("check_mail"), QT_TRANSLATE_NOOP("errors", "check the mail host")},
    Named{QLatin1StringView("read_reports"), QT_TRANSLATE_NOOP("errors", "read reports")},
    Named{QLatin1StringView("manage_profiles"), QT_TRANSLATE_NOOP("errors", "work on Force PIN profiles")},
    Named{QLatin1StringView("serve_customers"), QT_TRANSLATE_NOOP("errors", "serve customers without staff")},
};

// Each ends "You do not hold the key for ".
constexpr std::array keyNames{
    Named{QLatin1StringView("initial_pin"), QT_TRANSLATE_NOOP("errors", "initial PINs")},
    Named{QLatin1StringView("customer_pin"), QT_TRANSLATE_NOOP("errors", "PINs that customers chose")},
    Named{QLatin1StringView("personal_data"), QT_TRANSLATE_NOOP("errors", "personal data and hints")},
};

// Each ends "The password ".
constexpr std::array passwordRules{
    Named{QLatin1StringView("too_short"), QT_TRANSLATE_NOOP("errors", "has fewer than %1 characters")},
    Named{QLatin1StringView("too_long"), QT_TRANSLATE_NOOP("errors", "has more than %1 characters")},
    Named{QLatin1StringView("upper"), QT_TRANSLATE_NOOP("errors", "has no upper-case letter")},
    Named{QLatin1StringView("lower"), QT_TRANSLATE_NOOP("errors", "has no lower-case letter")},
    Named{QLatin1StringView("letter"), QT_TRANSLATE_NOOP("errors", "has no letter")},
    Named{QLatin1StringView("digit"), QT_TRANSLATE_NOOP("errors", "has no digit")},
    Named{QLatin1StringView("space"), QT_TRANSLATE_NOOP("errors", "has a space")},
    Named{QLatin1StringView("user_name"), QT_TRANSLATE_NOOP("errors", "is a user name")},
    Named{QLatin1StringView("common"), QT_TRANSLATE_NOOP("errors", "is one that everybody tries first")},
    Named{QLatin1StringView("previous"),
          QT_TRANSLATE_NOOP("errors", "is one you have had before (the last %1 are refused)")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("errors", text);
}

// Every broken rule at once, so that the next try can be right. Empty when the detail is not about rules.
QString passwordText(const QString& detail) {
    QStringList phrases;
    for (const QString& rule : detail.split(u',')) {
        const char* const phrase = find(passwordRules, rule.section(u':', 0, 0));
        if (phrase == nullptr)
            return {};
        const QString number = rule.section(u':', 1);
        phrases << (number.isEmpty() ? translated(phrase) : translated(phrase).arg(number));
    }
    return translated(QT_TRANSLATE_NOOP("errors", "The password %1. Choose another."))
        .arg(phrases.join(translated(QT_TRANSLATE_NOOP("errors", " and "))));
}

bool isPrefix(QLatin1StringView detail) {
    return detail.endsWith(u':') || detail.endsWith(u' ');
}

bool stands(const ErrorSentence& sentence, const Error& error) {
    const QLatin1StringView field(sentence.field);
    const QLatin1StringView detail(sentence.detail);
    return sentence.code == error.code && (field.isEmpty() || error.field == field) &&
           (detail.isEmpty() || error.detail == detail ||
            (isPrefix(detail) && error.detail.startsWith(detail)));
}

// A detail may end with a moment, which the log keeps in milliseconds.
QString readable(QString detail) {
    static const QRegularExpression moment(u"\\bat (\\d{12,15})$"_s);
    if (const auto match = moment.match(detail); match.hasMatch()) {
        const auto time = QDateTime::fromMSecsSinceEpoch(match.capturedView(1).toLongLong());
        detail.replace(match.capturedStart(1), match.capturedLength(1),
                       time.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    }
    return detail;
}

// In one pass: what is put in may itself hold a per cent sign.
QString filled(const QString& text, const QString& detail, const QString& field) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView marker = QStringView(text).sliced(i, std::min<qsizetype>(2, text.size() - i));
        if (marker == "%1"_L1 || marker == "%2"_L1) {
            result += marker == "%1"_L1 ? detail : field;
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

QString fieldText(const QString& field) {
    const char* const text = find(fieldNames, field);
    return text == nullptr ? field : translated(text);
}

QString errorText(const Error& error) {
    if (error.code == ErrorCode::InvalidInput && error.field == "password"_L1)
        if (const QString text = passwordText(error.detail); !text.isEmpty())
            return text;
    if (error.code == ErrorCode::InvalidInput && error.field == "extract_layout"_L1)
        return translated(QT_TRANSLATE_NOOP("errors", "The layout cannot be used: %1 (%2)"))
            .arg(layoutRuleText(error.detail.section(u':', 0, 0)), error.detail.section(u':', 1));
    if (error.code == ErrorCode::NotPermitted)
        if (const char* const right = find(rightNames, error.detail))
            return translated(
                       QT_TRANSLATE_NOOP("errors", "You may not %1. Ask somebody whose role includes it."))
                .arg(translated(right));
    const auto all = errorSentences();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ErrorSentence& sentence) { return stands(sentence, error); });
    if (found == all.end())
        return error.detail;
    const QLatin1StringView known(found->detail);
    const QString detail = error.detail.mid(isPrefix(known) ? known.size() : 0);
    if (const char* const key = find(keyNames, error.detail);
        key != nullptr && error.code == ErrorCode::KeyNotHeld)
        return filled(translated(found->text), translated(key), {});
    const bool isReason = error.field == "source"_L1; // why its first row cannot be read
    return filled(translated(found->text), isReason ? rowReasonText(detail) : readable(detail),
                  fieldText(error.field))
        .trimmed();
}

} // namespace pindesk::ui
