#include "ui/common/layouttext.h"
#include "core/distribution/extractnames.h"
#include "ui/common/named.h"
#include <QCoreApplication>

namespace pindesk::ui {
namespace {

constexpr std::array fieldNames{
    Named{QLatin1StringView("account"), QT_TRANSLATE_NOOP("distribution", "Account number (LID/CID)")},
    Named{QLatin1StringView("location_id"), QT_TRANSLATE_NOOP("distribution", "Location ID")},
    Named{QLatin1StringView("customer_id"), QT_TRANSLATE_NOOP("distribution", "Customer ID")},
    Named{QLatin1StringView("pin"), QT_TRANSLATE_NOOP("distribution", "PIN")},
    Named{QLatin1StringView("name"), QT_TRANSLATE_NOOP("distribution", "Name of the person or organization")},
    Named{QLatin1StringView("first_name"), QT_TRANSLATE_NOOP("distribution", "First name")},
    Named{QLatin1StringView("last_name"), QT_TRANSLATE_NOOP("distribution", "Last name")},
    Named{QLatin1StringView("organization"), QT_TRANSLATE_NOOP("distribution", "Organization")},
    Named{QLatin1StringView("service_address"), QT_TRANSLATE_NOOP("distribution", "Service address")},
    Named{QLatin1StringView("city"), QT_TRANSLATE_NOOP("distribution", "City")},
    Named{QLatin1StringView("state"), QT_TRANSLATE_NOOP("distribution", "State")},
    Named{QLatin1StringView("postal_code"), QT_TRANSLATE_NOOP("distribution", "Postal code")},
    Named{QLatin1StringView("country"), QT_TRANSLATE_NOOP("distribution", "Country")},
    Named{QLatin1StringView("status"), QT_TRANSLATE_NOOP("distribution", "Status in the directory")},
    Named{QLatin1StringView("language"), QT_TRANSLATE_NOOP("distribution", "Language")},
    Named{QLatin1StringView("email"), QT_TRANSLATE_NOOP("distribution", "E-mail address")},
    Named{QLatin1StringView("constant"), QT_TRANSLATE_NOOP("distribution", "Fixed text")},
    Named{QLatin1StringView("number"), QT_TRANSLATE_NOOP("distribution", "Number of the line")},
};

constexpr std::array recordNames{
    Named{QLatin1StringView("constant"), QT_TRANSLATE_NOOP("distribution", "Fixed text")},
    Named{QLatin1StringView("date"), QT_TRANSLATE_NOOP("distribution", "Date")},
    Named{QLatin1StringView("time"), QT_TRANSLATE_NOOP("distribution", "Time")},
    Named{QLatin1StringView("count"), QT_TRANSLATE_NOOP("distribution", "Number of accounts")},
    Named{QLatin1StringView("batch"), QT_TRANSLATE_NOOP("distribution", "Number of batch")},
    Named{QLatin1StringView("site"), QT_TRANSLATE_NOOP("distribution", "Site's name")},
    Named{QLatin1StringView("sha256"), QT_TRANSLATE_NOOP("distribution", "Checksum (SHA-256)")},
};

constexpr std::array encodingNames{
    Named{QLatin1StringView("utf-8"), QT_TRANSLATE_NOOP("distribution", "UTF-8")},
    Named{QLatin1StringView("utf-8-bom"),
          QT_TRANSLATE_NOOP("distribution", "UTF-8 with a mark, for spreadsheets")},
    Named{QLatin1StringView("windows-1252"),
          QT_TRANSLATE_NOOP("distribution", "Windows-1252 (Western Europe)")},
    Named{QLatin1StringView("iso-8859-1"), QT_TRANSLATE_NOOP("distribution", "ISO 8859-1 (Latin-1)")},
    Named{QLatin1StringView("us-ascii"), QT_TRANSLATE_NOOP("distribution", "US-ASCII, without accents")},
};

constexpr std::array rules{
    Named{QLatin1StringView("missing"), QT_TRANSLATE_NOOP("distribution", "This is missing.")},
    Named{QLatin1StringView("postcard"),
          QT_TRANSLATE_NOOP("distribution", "Refused: a postcard shows the PIN to everybody who handles it. "
                                            "Send it inside an envelope or a bill.")},
    Named{
        QLatin1StringView("raw_without_bill"),
        QT_TRANSLATE_NOOP("distribution", "Only a file for a billing system may keep formulas as they are.")},
    Named{QLatin1StringView("too_long"), QT_TRANSLATE_NOOP("distribution", "This is too long.")},
    Named{QLatin1StringView("missing_pin"),
          QT_TRANSLATE_NOOP("distribution", "There is no column with the PIN.")},
    Named{QLatin1StringView("missing_account"),
          QT_TRANSLATE_NOOP("distribution",
                            "There is no column with the account number, or not both of its parts.")},
    Named{QLatin1StringView("character"),
          QT_TRANSLATE_NOOP("distribution", "Line breaks, other controls and card numbers are not allowed.")},
    Named{QLatin1StringView("separator"),
          QT_TRANSLATE_NOOP("distribution", "The separator of columns and quotes are not allowed.")},
    Named{QLatin1StringView("formula"),
          QT_TRANSLATE_NOOP("distribution", "A spreadsheet would take this for a formula.")},
    Named{QLatin1StringView("not_encodable"),
          QT_TRANSLATE_NOOP("distribution", "The file's encoding lacks a character of this.")},
    Named{QLatin1StringView("range"), QT_TRANSLATE_NOOP("distribution", "The width must be from 1 to 200.")},
    Named{QLatin1StringView("pad"),
          QT_TRANSLATE_NOOP("distribution", "Type one character to fill up with, without accents.")},
    Named{QLatin1StringView("number_pad"),
          QT_TRANSLATE_NOOP("distribution", "This character could be taken for a part of the number.")},
    Named{QLatin1StringView("too_narrow"),
          QT_TRANSLATE_NOOP("distribution", "The width is too small for what stands here.")},
    Named{
        QLatin1StringView("count_width"),
        QT_TRANSLATE_NOOP("distribution",
                          "The number of accounts needs a width here, because it is filled in at the end.")},
    Named{QLatin1StringView("checksum_in_header"),
          QT_TRANSLATE_NOOP("distribution", "The checksum can only stand at the end.")},
    Named{QLatin1StringView("format"),
          QT_TRANSLATE_NOOP("distribution", "There is no such form of a date or time.")},
    Named{QLatin1StringView("overflow"),
          QT_TRANSLATE_NOOP("distribution", "A number became too long for its width. Nothing was written.")},
    Named{QLatin1StringView("newer"),
          QT_TRANSLATE_NOOP("distribution",
                            "A newer version of PinDesk wrote the layout. Update this one first.")},
    Named{QLatin1StringView("not_json"), QT_TRANSLATE_NOOP("distribution", "This is not valid JSON.")},
    Named{QLatin1StringView("not_an_object"),
          QT_TRANSLATE_NOOP("distribution", "This is not an object of JSON.")},
    Named{QLatin1StringView("repeated_key"),
          QT_TRANSLATE_NOOP("distribution", "The same name stands here twice.")},
    Named{QLatin1StringView("unknown_key"),
          QT_TRANSLATE_NOOP("distribution", "This name is not known. Is it mistyped?")},
    Named{QLatin1StringView("unknown"),
          QT_TRANSLATE_NOOP("distribution", "This word is not one of those that are possible here.")},
    Named{QLatin1StringView("not_a_switch"),
          QT_TRANSLATE_NOOP("distribution", "Only true or false is possible here.")},
    Named{QLatin1StringView("not_a_number"),
          QT_TRANSLATE_NOOP("distribution", "This is not a whole number.")},
    Named{QLatin1StringView("not_text"), QT_TRANSLATE_NOOP("distribution", "This is not text.")},
    Named{QLatin1StringView("not_a_list"), QT_TRANSLATE_NOOP("distribution", "This is not a list.")},
};

QString words(std::span<const Named> names, QStringView name) {
    const char* const text = find(names, name);
    return text == nullptr ? name.toString() : QCoreApplication::translate("distribution", text);
}

} // namespace

QString extractFieldText(distribution::ExtractField field) {
    return words(fieldNames, QString(distribution::documentName(field)));
}

QString recordFieldText(distribution::RecordField field) {
    return words(recordNames, QString(distribution::documentName(field)));
}

QString encodingText(distribution::FileEncoding encoding) {
    return words(encodingNames, QString(distribution::documentName(encoding)));
}

QString layoutRuleText(QStringView rule) {
    return words(rules, rule);
}

} // namespace pindesk::ui
