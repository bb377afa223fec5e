#include "core/letters/sampleletter.h"

namespace pindesk::letters {

distribution::IssueRow sampleRow(Sample sample, QByteArrayView language) {
    distribution::IssueRow row;
    row.language = language;
    row.city = "Springfield";
    row.state = "IL";
    row.postalCode = "62701";
    if (sample == Sample::Plain) {
        row.location = "00001234";
        row.customer = "0056789";
        row.pin = "4K7wPq2m";
        row.firstName = "Maria";
        row.lastName = "Sample";
        row.serviceAddress = "12 Elm St";
        return row;
    }
    row.location = "000000012345678901234567";
    row.customer = "0000000987654321";
    row.pin = "Il1O0oQ8B5S2Zg9q-Il1O0oQ8B5S2Zg9";
    row.organization = "Friends of the Old Waterworks and Gardens";
    row.firstName = "Maximiliana";
    row.lastName = "Wolfeschlegelstein-Featherstonehaugh";
    row.serviceAddress = "12345 North Martin Luther King Boulevard, Apartment 1204";
    row.country = "Canada";
    return row;
}

} // namespace pindesk::letters
