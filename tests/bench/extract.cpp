#include "tests/bench/extract.h"
#include <QFile>
#include <iterator>

namespace pindesk::bench {
namespace {

constexpr const char* firstNames[] = {
    "James",  "Mary",      "Robert",   "Patricia", "John",    "Jennifer", "Michael", "Linda",
    "David",  "Elizabeth", "William",  "Barbara",  "Richard", "Susan",    "Joseph",  "Jessica",
    "Thomas", "Sarah",     "Carlos",   "Karen",    "María",   "Lucía",    "José",    "Ana",
    "Nguyễn", "Mei",       "Ahmed",    "Fatima",   "Zoë",     "François", "Chloé",   "Björn",
    "Łukasz", "Siobhán",   "D'Angelo", "Jean-Luc", "Aiko",    "Priya",    "Omar",    "Ivan"};
constexpr const char* lastNames[] = {
    "Smith",     "Johnson",  "Williams",  "Brown",        "Jones",    "Garcia",   "Miller",   "Davis",
    "Rodriguez", "Martinez", "Hernandez", "Lopez",        "Gonzalez", "Wilson",   "Anderson", "Thomas",
    "Taylor",    "Moore",    "Jackson",   "Martin",       "Lee",      "Perez",    "Thompson", "White",
    "Harris",    "Sánchez",  "Clark",     "Ramírez",      "Lewis",    "Robinson", "O'Brien",  "Núñez",
    "Müller",    "Trần",     "Kowalczyk", "Saint-Pierre", "Quintero", "Okafor",   "Yamamoto", "Haddad"};
constexpr const char* streets[] = {"Elm",    "Oak",  "Maple",  "Cedar",  "Pine",  "Washington",
                                   "Lake",   "Hill", "Walnut", "Spring", "North", "Ridge",
                                   "Church", "Park", "Main",   "Sunset"};
constexpr const char* streetKinds[] = {"St", "Ave", "Rd", "Blvd", "Ln", "Dr", "Ct", "Way", "Pl", "Ter"};
struct Town {
    const char* name;
    const char* state;
    const char* zip;
};
constexpr Town towns[] = {{"Springfield", "IL", "627"}, {"Portage", "MI", "490"}, {"Holyoke", "MA", "010"},
                          {"Aguadilla", "PR", "006"},   {"Laredo", "TX", "780"},  {"Fresno", "CA", "937"},
                          {"Bangor", "ME", "044"},      {"Yakima", "WA", "989"}};
constexpr const char* organizations[] = {"Dairy", "Holdings LLC", "Hardware", "Apartments"};
constexpr const char* phoneKinds[] = {"home", "cell", "work"};
constexpr unsigned phoneCounts[] = {0, 1, 1, 1, 2, 3};
constexpr const char* domains[] = {"org", "net", "com"};

QByteArray padded(unsigned number, int width) {
    return QByteArray::number(number).rightJustified(width, '0');
}

} // namespace

const char* Extract::header() {
    return "location_id,customer_id,first_name,last_name,organization,service_address,city,state,postal_code,"
           "status,email,birth_date,ssn,phones,language,must_change_pin\r\n";
}

void Extract::appendPhone(QByteArray& csv) {
    const QByteArray area = padded(201 + below(789), 3), exchange = padded(200 + below(800), 3),
                     line = padded(below(10'000), 4);
    switch (below(5)) {
    case 0:
        csv += '(' + area + ") " + exchange + '-' + line;
        break;
    case 1:
        csv += area + '-' + exchange + '-' + line;
        break;
    case 2:
        csv += area + exchange + line;
        break;
    case 3:
        csv += "+1 " + area + ' ' + exchange + ' ' + line;
        break;
    default:
        csv += area + '.' + exchange + '.' + line;
    }
}

void Extract::appendRow(QByteArray& csv) {
    const Town& town = towns[below(std::size(towns))];
    const QByteArray first = oneOf(firstNames), last = oneOf(lastNames);
    csv += padded(m_row / 3 + 1, 8) + ',' + padded(below(1'000'000), 6) + padded(m_row % 10, 1) + ',';
    csv += first + ',' + last + ',';
    if (below(100) < 6)
        csv += last + ' ' + oneOf(organizations);
    csv += ',' + padded(1 + below(9999), 1) + ' ' + oneOf(streets) + ' ' + oneOf(streetKinds);
    if (below(5) == 0)
        csv += " Apt " + padded(1 + below(40), 1);
    csv += QByteArray(",") + town.name + ',' + town.state + ',' + town.zip + padded(below(100), 2) + ',';
    const unsigned status = below(100);
    csv += status < 80 ? "active," : status < 89 ? "inactive," : status < 97 ? "closed," : "seasonal,";
    if (below(100) >= 35)
        csv += (first + '.' + last).toLower() + padded(m_row, 1) + "@example." + oneOf(domains);
    csv += ',' + padded(1930 + below(77), 4) + '-' + padded(1 + below(12), 2) + '-' +
           padded(1 + below(28), 2) + ',';
    if (below(10) != 0)
        csv += padded(1 + below(899), 3) + '-' + padded(1 + below(99), 2) + '-' + padded(1 + below(9999), 4);
    csv += ',';
    const unsigned phones = phoneCounts[below(std::size(phoneCounts))];
    for (unsigned i = 0; i < phones; ++i) {
        csv += (i == 0 ? "" : ";") + QByteArray(phoneKinds[i]) + ':';
        appendPhone(csv);
    }
    const unsigned language = below(100);
    csv += language < 78 ? ",en," : language < 96 ? ",es," : ",fr,";
    csv += below(100) == 0 ? "Y\r\n" : "N\r\n";
    ++m_row;
}

void writeExtract(const QString& path, int rows) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    Extract extract;
    QByteArray csv = Extract::header();
    for (int i = 0; i < rows; ++i) {
        extract.appendRow(csv);
        if (csv.size() > 1'000'000 || i == rows - 1) {
            file.write(csv);
            csv.clear();
        }
    }
}

} // namespace pindesk::bench
