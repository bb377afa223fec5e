#include "core/letters/addresslines.h"
#include "core/letters/printabletext.h"
#include <QLocale>
#include <array>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

QString joined(QStringList words, const QString& with = u" "_s) {
    words.removeAll(QString());
    return words.join(with);
}

QString personOf(const distribution::IssueRow& row) {
    return joined({printable(row.firstName), printable(row.lastName)});
}

struct Town {
    QString city, state, postalCode;
};

struct Country {
    QString code; ///< ISO 3166; empty when it is not known
    QString name;
};

/// A code of two letters, or whatever the directory has.
Country countryOf(QByteArrayView given) {
    const QString text = printable(given);
    const QString upper = text.toUpper();
    static const QStringList america{u"US"_s,     u"USA"_s,           u"U.S."_s,
                                     u"U.S.A."_s, u"UNITED STATES"_s, u"UNITED STATES OF AMERICA"_s};
    if (upper.isEmpty() || america.contains(upper))
        return {u"US"_s, {}};
    for (int value = QLocale::AnyTerritory + 1; value <= QLocale::LastTerritory; ++value) {
        const auto territory = static_cast<QLocale::Territory>(value);
        const QString code = QLocale::territoryToCode(territory);
        const QString name = QLocale::territoryToString(territory);
        if (upper == code || upper == name.toUpper())
            return {code, name.toUpper()};
    }
    return {{}, upper};
}

QStringList townLines(const Town& town, const QString& country) {
    static const QStringList codeFirst{u"AT"_s, u"BE"_s, u"CH"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s,
                                       u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"IL"_s, u"IS"_s,
                                       u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MX"_s, u"NL"_s, u"NO"_s,
                                       u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s, u"TR"_s};
    static const QStringList codeApart{u"GB"_s, u"IE"_s};
    if (codeFirst.contains(country))
        return {joined({joined({town.postalCode, town.city}), town.state}, u", "_s)};
    if (codeApart.contains(country))
        return {joined({town.city, town.state}, u", "_s), town.postalCode};
    return {joined({joined({town.city, town.state}, u", "_s), town.postalCode})};
}

} // namespace

QString nameOf(const distribution::IssueRow& row) {
    const QString person = personOf(row);
    return person.isEmpty() ? printable(row.organization) : person;
}

QStringList addressLines(const distribution::IssueRow& row) {
    const QString street = printable(row.serviceAddress);
    const Town town{printable(row.city), printable(row.state), printable(row.postalCode)};
    const QString organization = printable(row.organization);
    const QString person = personOf(row);
    if (street.isEmpty() || (town.city.isEmpty() && town.postalCode.isEmpty()) ||
        (organization.isEmpty() && person.isEmpty()))
        return {};
    static thread_local QByteArray lastGiven; // most of a directory is in one country
    static thread_local Country lastCountry = countryOf({});
    if (row.country != lastGiven) {
        lastCountry = countryOf(row.country);
        lastGiven = row.country.toByteArray();
    }
    QStringList lines{organization};
    if (person != organization)
        lines << person;
    lines << street << townLines(town, lastCountry.code) << lastCountry.name;
    lines.removeAll(QString());
    return lines;
}

} // namespace pindesk::letters
