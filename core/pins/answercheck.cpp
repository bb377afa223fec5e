#include "core/pins/answercheck.h"
#include "core/directory/phonenumber.h"
#include "core/directory/searchkey.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

/// Lower-case letters and digits only, in words; `#` is a word of its own, as in "Elm St #4".
QStringList wordsOf(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    const std::string folded = directory::fold({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    QStringList words{QString()};
    for (const QChar c : QString::fromStdString(folded)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            words.last() += c;
        else if (c == u'#')
            words << u"#"_s << QString();
        else if (c != u'\'') // O'Brien is one word
            words << QString();
    }
    words.removeAll(QString());
    return words;
}

QString plain(const QString& text) {
    return wordsOf(text).join(QString());
}

AnswerResult oneOf(const QStringList& stored, const QString& answer) {
    if (answer.isEmpty())
        return AnswerResult::Failed;
    return stored.contains(answer) ? AnswerResult::Passed : AnswerResult::Failed;
}

AnswerResult checkName(const CallerRecord& record, const QString& answer) {
    const QString first = plain(record.firstName), last = plain(record.lastName);
    const QString organization = plain(record.organization);
    if ((first + last + organization).isEmpty())
        return AnswerResult::NotOnRecord;
    return oneOf({first + last, last + first, organization}, plain(answer));
}

/// The abbreviation of a word of an address (USPS Publication 28, appendices B and C), or the word itself.
QString abbreviated(const QString& word) {
    static const QHash<QString, QString> abbreviations{
        {u"street"_s, u"st"_s},   {u"avenue"_s, u"ave"_s},     {u"av"_s, u"ave"_s},
        {u"road"_s, u"rd"_s},     {u"boulevard"_s, u"blvd"_s}, {u"lane"_s, u"ln"_s},
        {u"drive"_s, u"dr"_s},    {u"court"_s, u"ct"_s},       {u"place"_s, u"pl"_s},
        {u"terrace"_s, u"ter"_s}, {u"square"_s, u"sq"_s},      {u"circle"_s, u"cir"_s},
        {u"highway"_s, u"hwy"_s}, {u"parkway"_s, u"pkwy"_s},   {u"trail"_s, u"trl"_s},
        {u"north"_s, u"n"_s},     {u"south"_s, u"s"_s},        {u"east"_s, u"e"_s},
        {u"west"_s, u"w"_s},      {u"apartment"_s, u"apt"_s},  {u"unit"_s, u"apt"_s},
        {u"suite"_s, u"apt"_s},   {u"ste"_s, u"apt"_s},        {u"#"_s, u"apt"_s},
        {u"number"_s, u"apt"_s},  {u"no"_s, u"apt"_s},         {u"way"_s, u"way"_s},
    };
    return abbreviations.value(word, word);
}

QString plainAddress(const QString& text) {
    QStringList words = wordsOf(text);
    std::transform(words.begin(), words.end(), words.begin(), abbreviated);
    // "Apt #4" says it twice.
    words.erase(std::unique(words.begin(), words.end(),
                            [](const QString& a, const QString& b) { return a == b && a == "apt"_L1; }),
                words.end());
    return words.join(QString());
}

AnswerResult checkAddress(const CallerRecord& record, const QString& answer) {
    const QString street = plainAddress(record.serviceAddress);
    if (street.isEmpty())
        return AnswerResult::NotOnRecord;
    const QString city = plainAddress(record.city), state = plainAddress(record.state);
    const QString postal = plainAddress(record.postalCode);
    return oneOf({street, street + city, street + postal, street + city + state, street + city + postal,
                  street + city + state + postal},
                 plainAddress(answer));
}

AnswerResult checkPhone(const CallerRecord& record, const QString& answer) {
    if (record.phones.isEmpty())
        return AnswerResult::NotOnRecord;
    const QByteArray utf8 = answer.toUtf8();
    return oneOf(record.phones, QString::fromStdString(directory::phoneDigits(
                                    {utf8.constData(), static_cast<std::size_t>(utf8.size())})));
}

bool namesDate(std::string_view answer, directory::Date date, directory::Date today) {
    static const std::vector<directory::DateFormat> formats = [] {
        std::vector<directory::DateFormat> parsed;
        for (const char* pattern :
             {"yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "M/d/yyyy", "M-d-yyyy", "d.M.yyyy", "MMddyyyy", "M/d/yy",
              "M-d-yy", "d.M.yy", "MMM d yyyy", "d MMM yyyy", "d-MMM-yyyy"})
            parsed.push_back(*directory::DateFormat::parse(pattern));
        return parsed;
    }();
    return std::any_of(formats.begin(), formats.end(), [&](const directory::DateFormat& format) {
        return format.read(answer, today) == date;
    });
}

/// "July 3rd, 1961" > "jul 3 1961".
std::string plainDate(const QString& typed) {
    QString text = typed.simplified().toLower();
    text.remove(u',');
    QStringList words;
    for (QString word : text.split(u' ')) {
        const bool isName = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (isName)
            word = word.left(3);
        else if (word.at(0).isDigit() && word.size() > 2 && !word.at(word.size() - 1).isDigit())
            for (const auto ending : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1})
                if (word.endsWith(ending))
                    word.chop(2);
        words << word;
    }
    return words.join(u' ').toStdString();
}

AnswerResult checkBirthDate(const CallerRecord& record, const QString& answer, directory::Date today) {
    const Secret& stored = record.personal.birthDate;
    if (stored.isEmpty())
        return AnswerResult::NotOnRecord;
    const auto date = directory::readIsoDate({stored.view().data(), stored.size()});
    return date && namesDate(plainDate(answer), *date, today) ? AnswerResult::Passed : AnswerResult::Failed;
}

AnswerResult checkSsn(const CallerRecord& record, const QString& answer) {
    if (record.personal.ssnLast4.isEmpty())
        return AnswerResult::NotOnRecord;
    return record.personal.ssnLast4.equals(Secret(answer.trimmed().toUtf8())) ? AnswerResult::Passed
                                                                              : AnswerResult::Failed;
}

AnswerResult checkEmail(const CallerRecord& record, const QString& answer) {
    if (record.email.isEmpty())
        return AnswerResult::NotOnRecord;
    return oneOf({record.email.toCaseFolded()}, answer.trimmed().toCaseFolded());
}

/// "49007-1234" > "49007"; codes of other countries as they are.
QString plainPostalCode(const QString& text) {
    constexpr qsizetype zipSize = 5, zipPlusFourSize = 9;
    const QString code = plain(text);
    const bool isZip = (code.size() == zipSize || code.size() == zipPlusFourSize) &&
                       std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    return isZip ? code.first(zipSize) : code;
}

AnswerResult checkPostalCode(const CallerRecord& record, const QString& answer) {
    const QString stored = plainPostalCode(record.postalCode);
    return stored.isEmpty() ? AnswerResult::NotOnRecord : oneOf({stored}, plainPostalCode(answer));
}

AnswerResult checkAccountNumber(const CallerRecord& record, const QString& answer) {
    QString typed = answer.trimmed();
    typed.replace(u'*', u'/'); // telephones have no stroke
    const auto number = AccountNumber::parse(typed);
    const bool isSame = number ? *number == record.account
                               : typed.toUtf8() == record.account.location + record.account.customer;
    return isSame ? AnswerResult::Passed : AnswerResult::Failed;
}

AnswerResult checkExtra(const CallerRecord& record, const QString& name, const QString& answer) {
    const QJsonValue stored = QJsonDocument::fromJson(record.extra).object()[name];
    const QString text = plain(stored.toVariant().toString());
    return text.isEmpty() ? AnswerResult::NotOnRecord : oneOf({text}, plain(answer));
}

} // namespace

AnswerResult checkAnswer(const CallerRecord& record, const QString& item, const QString& answer,
                         directory::Date today) {
    if (item == "name"_L1)
        return checkName(record, answer);
    if (item == "service_address"_L1)
        return checkAddress(record, answer);
    if (item == "phone"_L1)
        return checkPhone(record, answer);
    if (item == "birth_date"_L1)
        return checkBirthDate(record, answer, today);
    if (item == "ssn_last4"_L1)
        return checkSsn(record, answer);
    if (item == "email"_L1)
        return checkEmail(record, answer);
    if (item == "zip"_L1)
        return checkPostalCode(record, answer);
    if (item == "account_number"_L1)
        return checkAccountNumber(record, answer);
    constexpr auto extra = "extra."_L1;
    return item.startsWith(extra) ? checkExtra(record, item.mid(extra.size()), answer) : AnswerResult::Failed;
}

} // namespace pindesk::pins
