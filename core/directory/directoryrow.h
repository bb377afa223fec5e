#pragma once
#include "core/base/accountnumber.h"
#include "core/base/secret.h"
#include <string>
#include <vector>

namespace pindesk::directory {

/// A telephone number on record: digits only, no extension, no leading +1.
struct Phone {
    std::string kind; ///< e.g. `home`; may be empty
    std::string digits;
    bool operator==(const Phone&) const = default;
};

/// The directory's own indicator that the customer must change the PIN.
enum class MustChangePin { Unknown, No, Yes };

/// One account of the customer information system, checked and normalised. Text is UTF-8; empty = not known.
struct DirectoryRow {
    qint64 line = 0; ///< where it came from
    AccountNumber account;
    std::string firstName;
    std::string lastName;
    std::string organization;
    std::string serviceAddress;
    std::string city;
    std::string state;
    std::string postalCode;
    std::string country;
    std::string status;
    std::string email;
    std::string language;
    std::string extra; ///< the site's own items: a JSON object with its keys in order, or empty
    std::vector<Phone> phones;
    MustChangePin mustChangePin = MustChangePin::Unknown;
    std::string birthDate; ///< ISO 8601; personal: leaves the process sealed only
    std::string ssnLast4;  ///< personal

    /// Overwrites the personal items; call it once they are sealed.
    void wipePersonal() {
        for (std::string* const item : {&birthDate, &ssnLast4}) {
            wipe(item->data(), item->size());
            item->clear();
        }
    }
    bool operator==(const DirectoryRow&) const = default;
};

} // namespace pindesk::directory
