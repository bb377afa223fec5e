#include "core/directory/proposemap.h"
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
namespace {

struct Synonym {
    DirectoryField field;
    const char* names; ///< small letters and digits only
};
using enum DirectoryField;

constexpr std::array synonyms{
    Synonym{LocationId, "lid loc locid locno locnumber location locationno locationnumber premise premiseid "
                        "premiseno premisenumber premisesid servicelocation servicelocationid "
                        "servicepoint servicepointid"},
    Synonym{CustomerId,
            "cid cust custid custno custnumber customer customerno customernumber client clientid "
            "clientno clientnumber idcliente numerodecliente nocliente idclient numeroclient"},
    Synonym{FirstName, "first fname firstname givenname forename nombre prenom"},
    Synonym{LastName, "last lname lastname surname familyname apellido apellidos nomdefamille"},
    Synonym{Organization, "org organisation company companyname business businessname organizationname "
                          "organisationname empresa entreprise societe"},
    Synonym{ServiceAddress,
            "address address1 address2 addr addr1 addr2 addressline1 addressline2 street street1 "
            "street2 streetaddress serviceaddress1 serviceaddress2 serviceaddr serviceaddr1 "
            "serviceaddr2 svcaddr svcaddr1 svcaddr2 premiseaddress direccion adresse"},
    Synonym{City, "town servicecity municipality ciudad ville"},
    Synonym{State, "st province region district servicestate estado"},
    Synonym{PostalCode, "zip zipcode zip5 zip9 postcode postal servicezip codigopostal codepostal"},
    Synonym{Country, "countrycode pais pays"},
    Synonym{Status, "accountstatus acctstatus customerstatus servicestatus estatus statut"},
    Synonym{Email, "mail emailaddress emailaddr mailaddress correo correoelectronico courriel"},
    Synonym{BirthDate, "birth birthday birthdate dob dateofbirth bdate fechadenacimiento fechanacimiento "
                       "datedenaissance datenaissance"},
    Synonym{Ssn, "ssno ssnlast4 last4ssn last4ofssn ssn4 socialsecurity socialsecuritynumber"},
    Synonym{Phones,
            "phone phoneno phonenumber phonenumbers telephone telephoneno telephonenumber tel tels phone1 "
            "phone2 phone3 telefono telefonos "
            "homephone phonehome hometel hphone telefonocasa "
            "cell cellphone phonecell mobile mobilephone phonemobile cphone celular portable "
            "work workphone phonework worktel businessphone officephone wphone telefonotrabajo"},
    Synonym{Language, "lang locale languagecode preferredlanguage idioma langue"},
    Synonym{MustChangePin, "pinchange changepin forcepin forcepinchange pinmustchange"},
};

/// Letters without accents and digits: "E-Mail Address" is "emailaddress".
QString plain(const QString& name) {
    QString kept;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            kept += c.toLower();
    return kept;
}

/// By plain name.
QHash<QString, DirectoryField> fieldsByName() {
    QHash<QString, DirectoryField> fields;
    for (const Synonym& synonym : synonyms) {
        fields.insert(plain(nameOf(synonym.field)), synonym.field);
        for (const QString& name : QString::fromLatin1(synonym.names).split(u' ', Qt::SkipEmptyParts))
            fields.insert(name, synonym.field);
    }
    return fields;
}

std::string phoneKindOf(const QString& column) {
    const QString name = plain(column);
    const auto says = [&name](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QLatin1StringView word) { return name.contains(word); });
    };
    if (says({"home"_L1, "hphone"_L1, "casa"_L1}))
        return "home";
    if (says({"cell"_L1, "mobile"_L1, "cphone"_L1, "celular"_L1, "portable"_L1}))
        return "cell";
    return says({"work"_L1, "business"_L1, "office"_L1, "wphone"_L1, "trabajo"_L1}) ? "work" : "";
}

} // namespace

bool takesSeveralColumns(DirectoryField field) {
    return field == ServiceAddress || field == Phones;
}

std::optional<DirectoryField> fieldOfColumn(const QString& column) {
    if (const auto exact = directoryFieldFromName(column))
        return exact;
    static const QHash<QString, DirectoryField> fields = fieldsByName();
    const auto found = fields.constFind(plain(column));
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

ColumnSource sourceFor(DirectoryField field, const QString& column) {
    return {column, field == Phones ? phoneKindOf(column) : std::string(), {}};
}

ColumnMap proposeMap(const QStringList& header) {
    ColumnMap map;
    std::vector<std::pair<QString, DirectoryField>> known;
    for (const QString& column : header)
        if (const auto field = fieldOfColumn(column); field && header.count(column) == 1)
            known.emplace_back(column, *field);
    for (const bool wantsExact : {true, false})
        for (const auto& [column, field] : known) {
            if (wantsExact != (column == nameOf(field)))
                continue;
            auto& sources = map.fields[indexOf(field)];
            const bool hasExact = !sources.empty() && sources.front().column == nameOf(field);
            if (sources.empty() || (takesSeveralColumns(field) && !hasExact))
                sources.push_back(sourceFor(field, column));
        }
    return map;
}

} // namespace pindesk::directory
