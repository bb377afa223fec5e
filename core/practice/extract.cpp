#include "core/practice/extract.h"

namespace pindesk::practice {
using namespace Qt::StringLiterals;

QByteArray extractOf(const std::vector<InventedCustomer>& customers, bool newest) {
    QString text = u"location_id,customer_id,first_name,last_name,organization,service_address,city,state,"
                   "postal_code,country,status,email,birth_date,ssn,phones,language\n"_s;
    for (const InventedCustomer& each : customers) {
        if (newest && !each.isInNewestExtract)
            continue;
        // Nothing invented holds a quote, a comma or a line break.
        text += QStringList{QString::fromLatin1(each.account.location),
                            QString::fromLatin1(each.account.customer),
                            each.firstName,
                            each.lastName,
                            each.organization,
                            each.serviceAddress,
                            each.city,
                            u"IL"_s,
                            each.postalCode,
                            u"US"_s,
                            each.status,
                            each.email,
                            each.birthDate,
                            each.ssnLast4,
                            each.phones.join(u';'),
                            each.language}
                    .join(u',') +
                u'\n';
    }
    return text.toUtf8();
}

} // namespace pindesk::practice
