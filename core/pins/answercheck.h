#pragma once
#include "core/base/accountnumber.h"
#include "core/directory/dateformat.h"
#include "core/directory/personaldata.h"
#include <QString>
#include <QStringList>

/// Compares what a caller says with what is on record, as a kind listener would: case, accents, punctuation
/// and usual ways of writing do not count. Pure.
namespace pindesk::pins {

/// What the directory has of an account; empty = not on record.
struct CallerRecord {
    AccountNumber account;
    QString firstName;
    QString lastName;
    QString organization;
    QString serviceAddress;
    QString city;
    QString state;
    QString postalCode;
    QString email;
    QStringList phones; ///< digits
    directory::PersonalData personal;
    QByteArray extra; ///< the site's own items: a JSON object
};

enum class AnswerResult {
    Passed,
    Failed,
    NotOnRecord, ///< the directory has nothing to compare with: ask for something else
};

/// Items: `name` (first and last in either order, or the organization), `service_address` (with or without
/// town and postal code, St for Street …), `phone` (any number on record), `birth_date` (ISO, m/d/y, d.m.y,
/// month names; two-digit years not after `today`), `ssn_last4`, `email`, `zip` (of a ZIP code the first
/// five digits), `account_number` (with any separator or none, as telephones' keys give it), and `extra.NAME`
/// for the site's own. Failed for an item of another name.
[[nodiscard]] AnswerResult checkAnswer(const CallerRecord& record, const QString& item, const QString& answer,
                                       directory::Date today);

} // namespace pindesk::pins
