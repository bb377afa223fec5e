#include "core/directory/proposemap.h"
#include <gtest/gtest.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
namespace {

/// The columns proposed for a field, with the kind of telephone columns: `HOME_PHONE:home`.
QString proposed(const QStringList& header, DirectoryField field) {
    QStringList columns;
    const ColumnMap map = proposeMap(header);
    for (const ColumnSource& source : map.fields[indexOf(field)])
        columns << source.column + (source.phoneKind.empty()
                                        ? QString()
                                        : u':' + QString::fromStdString(source.phoneKind));
    return columns.join(u' ');
}

} // namespace

TEST(ProposeMapTest, takesTheFieldsOwnNames) {
    QStringList header;
    for (std::size_t i = 0; i < directoryFieldCount; ++i)
        header << nameOf(static_cast<DirectoryField>(i));
    for (std::size_t i = 0; i < directoryFieldCount; ++i)
        EXPECT_EQ(proposed(header, static_cast<DirectoryField>(i)), header.at(static_cast<qsizetype>(i)));
}

TEST(ProposeMapTest, knowsTheUsualOtherNames) {
    const std::vector<std::pair<QString, DirectoryField>> cases{
        {u"LID"_s, DirectoryField::LocationId},
        {u"Premise No."_s, DirectoryField::LocationId},
        {u"Cust-ID"_s, DirectoryField::CustomerId},
        {u"customer number"_s, DirectoryField::CustomerId},
        {u"FNAME"_s, DirectoryField::FirstName},
        {u"Surname"_s, DirectoryField::LastName},
        {u"Company Name"_s, DirectoryField::Organization},
        {u"ZIP Code"_s, DirectoryField::PostalCode},
        {u"E-Mail"_s, DirectoryField::Email},
        {u"DOB"_s, DirectoryField::BirthDate},
        {u"Fecha de Nacimiento"_s, DirectoryField::BirthDate},
        {u"Prénom"_s, DirectoryField::FirstName},
        {u"Teléfono"_s, DirectoryField::Phones},
        {u"SSN_LAST4"_s, DirectoryField::Ssn},
        {u"Lang"_s, DirectoryField::Language},
        {u"Email"_s, DirectoryField::Email}};
    for (const auto& [column, field] : cases)
        EXPECT_EQ(fieldOfColumn(column), field) << qPrintable(column);
    for (const QString& column :
         {u"create_date"_s, u"active"_s, u""_s, u"--"_s, u"id"_s, u"name"_s, u"ail"_s})
        EXPECT_FALSE(fieldOfColumn(column)) << qPrintable(column);
}

TEST(ProposeMapTest, aColumnOfTheVeryNameGoesBeforeOthers) {
    EXPECT_EQ(proposed({u"zip"_s, u"postal_code"_s, u"postcode"_s}, DirectoryField::PostalCode),
              u"postal_code"_s);
    EXPECT_EQ(proposed({u"zip"_s, u"postcode"_s}, DirectoryField::PostalCode), u"zip"_s);
    EXPECT_EQ(proposed({u"phone"_s, u"phones"_s}, DirectoryField::Phones), u"phones"_s);
}

TEST(ProposeMapTest, joinsAddressesAndTelephoneNumbers) {
    const QStringList header{u"ADDR1"_s, u"ADDR2"_s, u"HOME_PHONE"_s, u"Mobile"_s, u"Work Phone"_s, u"TEL"_s};
    EXPECT_EQ(proposed(header, DirectoryField::ServiceAddress), u"ADDR1 ADDR2"_s);
    EXPECT_EQ(proposed(header, DirectoryField::Phones), u"HOME_PHONE:home Mobile:cell Work Phone:work TEL"_s);
}

TEST(ProposeMapTest, leavesNamesAloneThatStandTwice) {
    EXPECT_EQ(proposed({u"email"_s, u"email"_s, u"mail"_s}, DirectoryField::Email), u"mail"_s);
}

} // namespace pindesk::directory
