#pragma once
#include "core/distribution/extractlayout.h"
#include <algorithm>

namespace pindesk::distribution {

/// What each value of an enumeration is called in a layout's document, in the order in which it is offered.
template <class Enum>
inline constexpr std::array<std::pair<Enum, QLatin1StringView>, 0> documentNames{};

template <class Enum, std::size_t size>
using NameTable = std::array<std::pair<Enum, QLatin1StringView>, size>;

template <>
inline constexpr NameTable<ExtractFormat, 2> documentNames<ExtractFormat>{
    {{ExtractFormat::Csv, QLatin1StringView("csv")}, {ExtractFormat::Fixed, QLatin1StringView("fixed")}}};
template <>
inline constexpr NameTable<Carrier, 2> documentNames<Carrier>{
    {{Carrier::Enclosed, QLatin1StringView("enclosed")}, {Carrier::Postcard, QLatin1StringView("postcard")}}};
template <>
inline constexpr NameTable<FileEncoding, 5> documentNames<FileEncoding>{
    {{FileEncoding::Utf8, QLatin1StringView("utf-8")},
     {FileEncoding::Utf8Bom, QLatin1StringView("utf-8-bom")},
     {FileEncoding::Windows1252, QLatin1StringView("windows-1252")},
     {FileEncoding::Latin1, QLatin1StringView("iso-8859-1")},
     {FileEncoding::Ascii, QLatin1StringView("us-ascii")}}};
template <>
inline constexpr NameTable<LineEnd, 2> documentNames<LineEnd>{
    {{LineEnd::CrLf, QLatin1StringView("crlf")}, {LineEnd::Lf, QLatin1StringView("lf")}}};
template <>
inline constexpr NameTable<Separator, 4> documentNames<Separator>{
    {{Separator::Comma, QLatin1StringView(",")},
     {Separator::Semicolon, QLatin1StringView(";")},
     {Separator::Tab, QLatin1StringView("tab")},
     {Separator::Bar, QLatin1StringView("|")}}};
template <>
inline constexpr NameTable<Quoting, 2> documentNames<Quoting>{
    {{Quoting::Needed, QLatin1StringView("needed")}, {Quoting::Always, QLatin1StringView("always")}}};
template <>
inline constexpr NameTable<Formulas, 2> documentNames<Formulas>{
    {{Formulas::Neutralise, QLatin1StringView("neutralise")}, {Formulas::Raw, QLatin1StringView("raw")}}};
template <>
inline constexpr NameTable<Align, 2> documentNames<Align>{
    {{Align::Left, QLatin1StringView("left")}, {Align::Right, QLatin1StringView("right")}}};
template <>
inline constexpr NameTable<ExtractField, 18> documentNames<ExtractField>{
    {{ExtractField::Account, QLatin1StringView("account")},
     {ExtractField::Location, QLatin1StringView("location_id")},
     {ExtractField::Customer, QLatin1StringView("customer_id")},
     {ExtractField::Pin, QLatin1StringView("pin")},
     {ExtractField::Name, QLatin1StringView("name")},
     {ExtractField::FirstName, QLatin1StringView("first_name")},
     {ExtractField::LastName, QLatin1StringView("last_name")},
     {ExtractField::Organization, QLatin1StringView("organization")},
     {ExtractField::ServiceAddress, QLatin1StringView("service_address")},
     {ExtractField::City, QLatin1StringView("city")},
     {ExtractField::State, QLatin1StringView("state")},
     {ExtractField::PostalCode, QLatin1StringView("postal_code")},
     {ExtractField::Country, QLatin1StringView("country")},
     {ExtractField::Status, QLatin1StringView("status")},
     {ExtractField::Language, QLatin1StringView("language")},
     {ExtractField::Email, QLatin1StringView("email")},
     {ExtractField::Constant, QLatin1StringView("constant")},
     {ExtractField::Number, QLatin1StringView("number")}}};
template <>
inline constexpr NameTable<RecordField, 7> documentNames<RecordField>{
    {{RecordField::Constant, QLatin1StringView("constant")},
     {RecordField::Date, QLatin1StringView("date")},
     {RecordField::Time, QLatin1StringView("time")},
     {RecordField::Count, QLatin1StringView("count")},
     {RecordField::Batch, QLatin1StringView("batch")},
     {RecordField::Site, QLatin1StringView("site")},
     {RecordField::Sha256, QLatin1StringView("sha256")}}};

template <class Enum>
[[nodiscard]] constexpr QLatin1StringView documentName(Enum value) {
    return std::find_if(documentNames<Enum>.begin(), documentNames<Enum>.end(),
                        [value](const auto& row) { return row.first == value; })
        ->second;
}
template <class Enum>
[[nodiscard]] std::optional<Enum> fromDocumentName(QStringView name) {
    const auto found = std::find_if(documentNames<Enum>.begin(), documentNames<Enum>.end(),
                                    [name](const auto& row) { return row.second == name; });
    return found == documentNames<Enum>.end() ? std::nullopt : std::optional(found->first);
}

} // namespace pindesk::distribution
