#pragma once
#include "core/pinrules/scenario.h"

/// The scenarios themselves, without their gate: the functions of the table in scenario.cpp.
namespace pindesk::pinrules {

/// Shorter than the minimum or longer than the maximum, in bytes.
ScenarioResult checkLength(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// Missing or all zeros: not applicable.
ScenarioResult checkSsnLast4(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// Of the ZIP code's five digits; ZIP+4 counts with its first five. Another country's: not applicable.
ScenarioResult checkZipLast4(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
ScenarioResult checkZipFirst4(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// The whole PIN is one digit, twice or more; never letters.
ScenarioResult checkRepeating(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// Of any number on record; numbers of fewer than four digits are passed over.
ScenarioResult checkPhoneLast4(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// Not applicable when the extract has no indicator.
ScenarioResult checkCore(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
ScenarioResult checkBlocklisted(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// Three digits or more, up or down; 0 follows 9.
ScenarioResult checkSequential(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// The year (`yyyy`); day and month in either order, without or with the year in two or four digits behind
/// (`mmdd`, `ddmmyy`, `mmddyyyy` …) or in front (`yymmdd`, `yyyymmdd`); month and year (`mmyy`, `yymm`).
ScenarioResult checkBirthDate(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// The location ID or the customer ID, as a whole.
ScenarioResult checkAccountPart(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
/// Set longer ago than so many days of 24 hours.
ScenarioResult checkOldPin(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);

} // namespace pindesk::pinrules
