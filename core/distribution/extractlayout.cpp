#include "core/distribution/extractlayout.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

ExtractLayout mailMerge() {
    ExtractLayout layout;
    layout.name = u"CSV with names and addresses"_s;
    layout.encoding = FileEncoding::Utf8Bom; // spreadsheets tell UTF-8 by it
    layout.columns = {{ExtractField::Location, u"Location ID"_s},
                      {ExtractField::Customer, u"Customer ID"_s},
                      {ExtractField::Pin, u"PIN"_s},
                      {ExtractField::Name, u"Name"_s},
                      {ExtractField::ServiceAddress, u"Address"_s},
                      {ExtractField::City, u"City"_s},
                      {ExtractField::State, u"State"_s},
                      {ExtractField::PostalCode, u"Postal code"_s},
                      {ExtractField::Country, u"Country"_s},
                      {ExtractField::Language, u"Language"_s}};
    return layout;
}

ExtractLayout billInsert() {
    constexpr int number = 32, pin = 16, name = 40, count = 9, batch = 9;
    ExtractLayout layout;
    layout.name = u"Bill insert, fixed width"_s;
    layout.format = ExtractFormat::Fixed;
    layout.isBill = true;
    layout.encoding = FileEncoding::Latin1;
    layout.hasTitles = false;
    layout.columns = {{ExtractField::Constant, {}, u"D"_s, {1}},
                      {ExtractField::Location, u"Location ID"_s, {}, {number}},
                      {ExtractField::Customer, u"Customer ID"_s, {}, {number}},
                      {ExtractField::Pin, u"PIN"_s, {}, {pin}},
                      {ExtractField::Name, u"Name"_s, {}, {name}}};
    layout.header = {{RecordField::Constant, u"H"_s, {}, {1}},
                     {RecordField::Date, {}, u"yyyyMMdd"_s, {8}},
                     {RecordField::Time, {}, u"HHmmss"_s, {6}},
                     {RecordField::Batch, {}, {}, {batch, Align::Right, '0'}},
                     {RecordField::Count, {}, {}, {count, Align::Right, '0'}}};
    layout.trailer = {{RecordField::Constant, u"T"_s, {}, {1}},
                      {RecordField::Count, {}, {}, {count, Align::Right, '0'}},
                      {RecordField::Sha256, {}, {}, {sha256Width}}};
    return layout;
}

} // namespace

std::vector<ExtractLayout> exampleExtractLayouts() {
    return {mailMerge(), billInsert()};
}

} // namespace pindesk::distribution
