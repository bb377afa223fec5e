#pragma once
#include <QString>
#include <array>
#include <optional>
#include <utility>
#include <vector>

/// What a file for the bill printer or a mail merge looks like. docs/extract-layouts.md.
namespace pindesk::distribution {

enum class ExtractFormat { Csv, Fixed };
/// How the PIN travels. A postcard shows it to everybody who handles it: refused.
enum class Carrier { Enclosed, Postcard };
enum class FileEncoding { Utf8, Utf8Bom, Windows1252, Latin1, Ascii };
enum class LineEnd { CrLf, Lf };
enum class Separator { Comma, Semicolon, Tab, Bar };
enum class Quoting { Needed, Always };
/// What becomes of texts that a spreadsheet would take for formulas. Raw only for billing systems.
enum class Formulas { Neutralise, Raw };
enum class Align { Left, Right };

/// What stands in a column of an account's line.
enum class ExtractField {
    Account, ///< LID/CID
    Location,
    Customer,
    Pin,
    Name, ///< first and last name, or the organization
    FirstName,
    LastName,
    Organization,
    ServiceAddress,
    City,
    State,
    PostalCode,
    Country,
    Status,
    Language,
    Email,
    Constant,
    Number, ///< of the line: 1, 2, 3 …
};

/// What stands in a column of the record before or after all accounts.
enum class RecordField {
    Constant,
    Date, ///< of writing, in this computer's time zone
    Time,
    Count, ///< of accounts in the file
    Batch, ///< its number
    Site,  ///< its name
    Sha256 ///< of all bytes before the trailer; trailer only
};

/// How a value fills its place, in characters of the file's encoding (code points in UTF-8).
struct Place {
    int width = 0; ///< 1 to 200; 0 = as long as it is (not in fixed width)
    Align align = Align::Left;
    char pad = ' '; ///< printable ASCII
    bool operator==(const Place&) const = default;
};

struct ExtractColumn {
    ExtractField field = ExtractField::Account;
    QString title{}; ///< in the first line of a CSV file
    QString text{};  ///< of a constant
    Place place{};   ///< fixed width only; CSV keeps it without using it
    bool operator==(const ExtractColumn&) const = default;
};

struct RecordColumn {
    RecordField field = RecordField::Constant;
    QString text{};   ///< of a constant
    QString format{}; ///< of a date (`yyyyMMdd`) or time (`HHmmss`)
    Place place{};    ///< in CSV, too
    bool operator==(const RecordColumn&) const = default;
};

struct ExtractLayout {
    QString name{};
    ExtractFormat format = ExtractFormat::Csv;
    bool isBill = false; ///< read by a billing system and no spreadsheet
    Carrier carrier = Carrier::Enclosed;
    FileEncoding encoding = FileEncoding::Utf8;
    LineEnd lineEnd = LineEnd::CrLf;
    Separator separator = Separator::Comma;
    Quoting quoting = Quoting::Needed;
    bool hasTitles = true; ///< CSV
    Formulas formulas = Formulas::Neutralise;
    std::vector<ExtractColumn> columns{};
    std::vector<RecordColumn> header{};  ///< empty: none
    std::vector<RecordColumn> trailer{}; ///< empty: none
    bool operator==(const ExtractLayout&) const = default;
};

inline constexpr int longestLayoutName = 60;
inline constexpr int mostColumns = 64;
inline constexpr int widestColumn = 200;
inline constexpr int longestTitle = 100; ///< also of a constant
inline constexpr int sha256Width = 64;   ///< hexadecimal

/// A value that is never cut, padded with anything but spaces, or altered: who types it must be let in.
[[nodiscard]] constexpr bool isCredential(ExtractField field) {
    return field == ExtractField::Account || field == ExtractField::Location ||
           field == ExtractField::Customer || field == ExtractField::Pin;
}
[[nodiscard]] constexpr char characterOf(Separator separator) {
    return std::array{',', ';', '\t', '|'}[static_cast<std::size_t>(separator)];
}

/// Layouts to begin with: a CSV file with names and addresses, and fixed width for a bill insert.
[[nodiscard]] std::vector<ExtractLayout> exampleExtractLayouts();

} // namespace pindesk::distribution
