#include "core/pinrules/scenariochecks.h"
#include "core/pinrules/pinpatterns.h"
#include <algorithm>

namespace pindesk::pinrules {
namespace {

using Why = ScenarioWhy;

constexpr qsizetype compared = 4; // digits of an SSN, ZIP code or telephone number
constexpr qsizetype zipSize = 5;
constexpr qsizetype zipPlusFourSize = 9;

constexpr ScenarioResult fired(Why why) {
    return {ScenarioOutcome::Fired, why};
}
constexpr ScenarioResult no(Why why) {
    return {ScenarioOutcome::No, why};
}
constexpr ScenarioResult notApplicable(Why why) {
    return {ScenarioOutcome::NotApplicable, why};
}
constexpr ScenarioResult equality(bool isEqual) {
    return isEqual ? fired(Why::Equal) : no(Why::Different);
}

bool isUnitedStates(QByteArrayView country) {
    static constexpr std::array<QByteArrayView, 6> names{
        "us", "usa", "u.s.", "u.s.a.", "united states", "united states of america"};
    const QByteArrayView name = country.trimmed();
    return name.isEmpty() || std::any_of(names.begin(), names.end(), [name](QByteArrayView known) {
               return name.size() == known.size() && name.compare(known, Qt::CaseInsensitive) == 0;
           });
}

bool isZip(QByteArrayView code) {
    if (code.size() == zipPlusFourSize + 1 && (code[zipSize] == '-' || code[zipSize] == ' '))
        return isAllDigits(code.first(zipSize)) && isAllDigits(code.sliced(zipSize + 1));
    return (code.size() == zipSize || code.size() == zipPlusFourSize) && isAllDigits(code);
}

} // namespace

QByteArrayView fiveDigitZip(const CallerContext& caller, ScenarioWhy& why) {
    const QByteArrayView code = caller.postalCode.trimmed();
    if (code.isEmpty())
        why = Why::NotOnRecord;
    else if (!isUnitedStates(caller.country))
        why = Why::Foreign;
    else if (!isZip(code))
        why = Why::NotAZip;
    else
        return code.first(zipSize);
    return {};
}

ScenarioResult checkLength(const ScenarioRules& rules, const CallerContext& /*caller*/, QByteArrayView pin) {
    if (pin.size() < rules.minimumLength)
        return fired(Why::TooShort);
    return pin.size() > rules.maximumLength ? fired(Why::TooLong) : no(Why::Within);
}

ScenarioResult checkSsnLast4(const ScenarioRules& /*rules*/, const CallerContext& caller,
                             QByteArrayView pin) {
    const QByteArrayView stored = caller.ssnLast4;
    if (stored.isEmpty() || std::all_of(stored.begin(), stored.end(), [](char c) { return c == '0'; }))
        return notApplicable(Why::NotOnRecord);
    return equality(pin == stored);
}

ScenarioResult checkZipLast4(const ScenarioRules& /*rules*/, const CallerContext& caller,
                             QByteArrayView pin) {
    Why why{};
    const QByteArrayView zip = fiveDigitZip(caller, why);
    return zip.isEmpty() ? notApplicable(why) : equality(pin == zip.last(compared));
}

ScenarioResult checkZipFirst4(const ScenarioRules& /*rules*/, const CallerContext& caller,
                              QByteArrayView pin) {
    Why why{};
    const QByteArrayView zip = fiveDigitZip(caller, why);
    return zip.isEmpty() ? notApplicable(why) : equality(pin == zip.first(compared));
}

ScenarioResult checkRepeating(const ScenarioRules& /*rules*/, const CallerContext& /*caller*/,
                              QByteArrayView pin) {
    return isRepeatedDigit(pin) ? fired(Why::Pattern) : no(Why::NoPattern);
}

ScenarioResult checkPhoneLast4(const ScenarioRules& /*rules*/, const CallerContext& caller,
                               QByteArrayView pin) {
    if (caller.phones.empty())
        return notApplicable(Why::NotOnRecord);
    bool isComparable = false;
    for (const QByteArrayView phone : caller.phones) {
        if (phone.size() < compared)
            continue;
        if (phone.last(compared) == pin)
            return fired(Why::Equal);
        isComparable = true;
    }
    return isComparable ? no(Why::Different) : notApplicable(Why::TooFewDigits);
}

ScenarioResult checkCore(const ScenarioRules& /*rules*/, const CallerContext& caller,
                         QByteArrayView /*pin*/) {
    switch (caller.mustChangePin) {
    case directory::MustChangePin::Yes:
        return fired(Why::Marked);
    case directory::MustChangePin::No:
        return no(Why::NotMarked);
    case directory::MustChangePin::Unknown:
        break;
    }
    return notApplicable(Why::NotOnRecord);
}

ScenarioResult checkBlocklisted(const ScenarioRules& rules, const CallerContext& /*caller*/,
                                QByteArrayView pin) {
    const bool isListed = rules.blocklist != nullptr && rules.blocklist->contains(pin);
    return isListed ? fired(Why::Listed) : no(Why::NotListed);
}

ScenarioResult checkSequential(const ScenarioRules& /*rules*/, const CallerContext& /*caller*/,
                               QByteArrayView pin) {
    // One digit over and over is not a sequence; isRun() goes by steps of one.
    return isRun(pin) ? fired(Why::Pattern) : no(Why::NoPattern);
}

ScenarioResult checkBirthDate(const ScenarioRules& /*rules*/, const CallerContext& caller,
                              QByteArrayView pin) {
    constexpr qsizetype isoSize = 10;
    const QByteArrayView iso = caller.birthDate; // yyyy-mm-dd
    if (iso.size() != isoSize)
        return notApplicable(Why::NotOnRecord);
    struct Part {
        int at;
        int size;
    };
    constexpr Part year{0, 4}, shortYear{2, 2}, month{5, 2}, day{8, 2}, nothing{0, 0};
    using Form = std::array<Part, 3>;
    static constexpr std::array<Form, 11> forms{{{year, nothing, nothing},
                                                 {month, day, nothing},
                                                 {day, month, nothing},
                                                 {month, shortYear, nothing},
                                                 {shortYear, month, nothing},
                                                 {month, day, shortYear},
                                                 {day, month, shortYear},
                                                 {shortYear, month, day},
                                                 {month, day, year},
                                                 {day, month, year},
                                                 {year, month, day}}};
    const auto isForm = [iso, pin](const Form& form) {
        QByteArrayView rest = pin;
        return form[0].size + form[1].size + form[2].size == pin.size() &&
               std::all_of(form.begin(), form.end(), [&](Part part) {
                   const bool goesOn = rest.first(part.size) == iso.sliced(part.at, part.size);
                   rest = rest.sliced(part.size);
                   return goesOn;
               });
    };
    return equality(std::any_of(forms.begin(), forms.end(), isForm));
}

ScenarioResult checkAccountPart(const ScenarioRules& /*rules*/, const CallerContext& caller,
                                QByteArrayView pin) {
    if (caller.locationId.isEmpty() && caller.customerId.isEmpty())
        return notApplicable(Why::NotOnRecord);
    return equality(!pin.isEmpty() && (pin == caller.locationId || pin == caller.customerId));
}

ScenarioResult checkOldPin(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView /*pin*/) {
    constexpr Milliseconds day = 24 * 60 * 60 * 1000;
    if (!caller.pinSetAt)
        return notApplicable(Why::AgeUnknown);
    return caller.now - *caller.pinSetAt > rules.oldPinDays * day ? fired(Why::Old) : no(Why::Recent);
}

} // namespace pindesk::pinrules
