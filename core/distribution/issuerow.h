#pragma once
#include "core/base/ids.h"
#include <QByteArrayView>

namespace pindesk::distribution {

/// One account with what goes into its line of an extract or into its letter. UTF-8; valid only while it is
/// being written. `pin` is in clear: it is copied nowhere but into the file.
struct IssueRow {
    AccountId id;
    QByteArrayView location;
    QByteArrayView customer;
    QByteArrayView pin;
    QByteArrayView firstName;
    QByteArrayView lastName;
    QByteArrayView organization;
    QByteArrayView serviceAddress;
    QByteArrayView city;
    QByteArrayView state;
    QByteArrayView postalCode;
    QByteArrayView country;
    QByteArrayView status;
    QByteArrayView language; ///< as the directory has it: a code such as `en` or `es-MX`, or empty
    QByteArrayView email;
};

} // namespace pindesk::distribution
