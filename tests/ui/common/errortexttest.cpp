#include "ui/common/errortext.h"
#include "ui/common/errorsentences.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::Internal) + 1;

/// The sentence that stands for all errors of a code.
const ErrorSentence* generalSentence(ErrorCode code) {
    const ErrorSentence* last = nullptr;
    for (const ErrorSentence& sentence : errorSentences())
        if (sentence.code == code)
            last = &sentence;
    return last;
}

/// Is the detail only repeated as a word of the program?
bool isGeneral(const Error& error) {
    const QString unheardOf = u"\u2603"_s;
    const QString general = errorText({error.code, error.field, unheardOf});
    return general.contains(unheardOf) &&
           errorText(error) == QString(general).replace(unheardOf, error.detail);
}

std::optional<ErrorCode> codeFromEnumerator(const QString& enumerator) {
    QString name = enumerator;
    static const QRegularExpression capital(u"(?<!^)([A-Z])"_s);
    name = name.replace(capital, u"_\\1"_s).toLower();
    for (int i = 0; i < codeCount; ++i)
        if (nameOf(static_cast<ErrorCode>(i)) == name)
            return static_cast<ErrorCode>(i);
    return std::nullopt;
}

} // namespace

TEST(ErrorTextTest, everyCodeHasANameAndASentenceOfItsOwn) {
    QSet<QString> names, sentences;
    for (int i = 0; i < codeCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const ErrorSentence* const general = generalSentence(code);
        ASSERT_NE(general, nullptr) << qPrintable(nameOf(code));
        EXPECT_STREQ(general->field, "") << qPrintable(nameOf(code));
        EXPECT_STREQ(general->detail, "") << qPrintable(nameOf(code));
        names.insert(nameOf(code));
        sentences.insert(errorText({code, u"f"_s, u"d"_s}));
    }
    EXPECT_EQ(names.size(), codeCount);
    EXPECT_EQ(sentences.size(), codeCount);
}

TEST(ErrorTextTest, noSentenceHidesALaterOne) {
    const auto all = errorSentences();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Error error{all[i].code, QLatin1StringView(all[i].field),
                          QLatin1StringView(all[i].detail) + u"x"_s};
        const bool takesValue = QLatin1StringView(all[i].detail).endsWith(u':') ||
                                QLatin1StringView(all[i].detail).endsWith(u' ');
        const Error asked =
            takesValue ? error : Error{error.code, error.field, QLatin1StringView(all[i].detail)};
        const QString beginning = QString::fromUtf8(all[i].text).section(u'%', 0, 0).trimmed();
        EXPECT_TRUE(errorText(asked).startsWith(beginning)) << all[i].text;
    }
}

// What the core says of a person's input is told in a sentence of its own, not as a word of the program.
TEST(ErrorTextTest, everyDetailInTheCoreHasASentence) {
    static const QRegularExpression made(
        u"ErrorCode::(\\w+),\\s*(?:u\"([\\w.]*)\"_s|\\{\\}|field|question\\.field|what),\\s*u\"([\\w.:\\- ]+)\"_s"_s);
    const QSet<ErrorCode> forPeople{ErrorCode::InvalidInput,  ErrorCode::NotFound,   ErrorCode::AlreadyExists,
                                    ErrorCode::NotPermitted,  ErrorCode::PinRefused, ErrorCode::NothingToUndo,
                                    ErrorCode::SignInRefused, ErrorCode::Superseded};
    const QSet<QString> ofDefects{u"private_key"_s, u"site_key"_s, u"public_key"_s, u"kdf"_s};
    int checked = 0;
    QDirIterator files(QStringLiteral(PINDESK_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const auto& match : made.globalMatch(QString::fromUtf8(file.readAll()))) {
            const auto code = codeFromEnumerator(match.captured(1));
            ASSERT_TRUE(code) << qPrintable(match.captured(1));
            if (!forPeople.contains(*code) || ofDefects.contains(match.captured(2)))
                continue;
            const Error error{*code, match.captured(2), match.captured(3)};
            EXPECT_FALSE(isGeneral(error))
                << qPrintable(file.fileName() + u": "_s + error.field + u' ' + error.detail);
            ++checked;
        }
    }
    EXPECT_GT(checked, 30);
}

TEST(ErrorTextTest, everyRuleOfTheTablesHasASentence) {
    const std::vector<Error> errors = [] {
        std::vector<Error> list;
        for (const char* detail :
             {"location_missing", "customer_missing", "location_too_long", "customer_too_long",
              "location_character", "customer_character", "too_many_parts"})
            list.push_back({ErrorCode::InvalidInput, u"account"_s, QLatin1StringView(detail)});
        for (const char* detail : {"too_short", "too_long", "character", "blocklisted", "same_as_current"})
            list.push_back({ErrorCode::PinRefused, u"pin"_s, QLatin1StringView(detail)});
        for (const char* detail : {"not_json:x", "not_an_object", "unknown_key:k", "repeated_key:k",
                                   "missing:location_id", "no_column:k", "format:k", "encoding:x",
                                   "separator:x", "date_format:x", "no_such_column:n", "repeated_column:n"})
            list.push_back({ErrorCode::InvalidInput, u"map"_s, QLatin1StringView(detail)});
        for (const char* detail : {"scheme", "password", "path", "user", "database", "option:x"})
            list.push_back({ErrorCode::InvalidInput, u"site"_s, QLatin1StringView(detail)});
        for (const char* detail : {"empty", "binary", "encoding:utf-16", "header:too_long"})
            list.push_back({ErrorCode::InvalidInput, u"source"_s, QLatin1StringView(detail)});
        return list;
    }();
    for (const Error& error : errors)
        EXPECT_FALSE(isGeneral(error)) << qPrintable(error.field + u' ' + error.detail);
}

TEST(ErrorTextTest, namesEveryBrokenPasswordRule) {
    EXPECT_EQ(errorText({ErrorCode::InvalidInput, u"password"_s, u"too_short:8,upper"_s}),
              u"The password has fewer than 8 characters and has no upper-case letter. Choose another."_s);
    for (const char* rule : {"too_short:8", "too_long:128", "upper", "lower", "letter", "digit", "space",
                             "user_name", "common", "previous:4"})
        EXPECT_TRUE(errorText({ErrorCode::InvalidInput, u"password"_s, QLatin1StringView(rule)})
                        .startsWith("The password "_L1))
            << rule;
}

TEST(ErrorTextTest, namesTheRightThatIsMissing) {
    EXPECT_EQ(errorText({ErrorCode::NotPermitted, {}, u"generate_pins"_s}),
              u"You may not generate PINs. Ask somebody whose role includes it."_s);
}

TEST(ErrorTextTest, tellsWhoChangedTheRecordAndWhen) {
    const QString text =
        errorText({ErrorCode::ChangedByOther, u"version"_s, u"version 3, reset by csr2 at 1700000000000"_s});
    EXPECT_TRUE(text.contains("version 3, reset by csr2 at 2023-11-1"_L1)) << qPrintable(text);
    EXPECT_FALSE(text.contains("1700000000000"_L1));
}

TEST(ErrorTextTest, putsValuesInWithoutReadingThem) {
    EXPECT_EQ(errorText({ErrorCode::InvalidInput, u"map"_s, u"no_such_column:100%2%1"_s}),
              u"The source has no column 100%2%1, which the column map names."_s);
}

} // namespace pindesk::ui
