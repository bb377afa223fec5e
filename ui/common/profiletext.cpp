#include "ui/common/profiletext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using forcepin::Advice;
using forcepin::Section;
using forcepin::Verdict;
using pinrules::Scenario;
using pinrules::ScenarioOutcome;
using pinrules::ScenarioWhy;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(profiles)
};

} // namespace

// The switches have no default: the compiler then names what has no words.

QString scenarioText(Scenario scenario) {
    switch (scenario) {
    case Scenario::Length:
        return Words::tr("PIN length");
    case Scenario::SsnLast4:
        return Words::tr("PIN = last 4 of SSN");
    case Scenario::ZipLast4:
        return Words::tr("PIN = last 4 of ZIP");
    case Scenario::ZipFirst4:
        return Words::tr("PIN = first 4 of ZIP");
    case Scenario::Repeating:
        return Words::tr("PIN of repeating digits");
    case Scenario::PhoneLast4:
        return Words::tr("PIN = last 4 of a phone number");
    case Scenario::Core:
        return Words::tr("Core information");
    case Scenario::Blocklisted:
        return Words::tr("Blocklisted PIN");
    case Scenario::Sequential:
        return Words::tr("Sequential run");
    case Scenario::BirthDate:
        return Words::tr("Birth date or year");
    case Scenario::AccountPart:
        return Words::tr("PIN = part of the account number");
    case Scenario::OldPin:
        return Words::tr("Old PIN");
    }
    return {};
}

QString scenarioHint(Scenario scenario) {
    switch (scenario) {
    case Scenario::Length:
        return Words::tr("The PIN is shorter or longer than this profile allows.");
    case Scenario::SsnLast4:
        return Words::tr("The PIN is the last four digits of the social security number.");
    case Scenario::ZipLast4:
        return Words::tr("The PIN is the last four digits of the five-digit ZIP code.");
    case Scenario::ZipFirst4:
        return Words::tr("The PIN is the first four digits of the five-digit ZIP code.");
    case Scenario::Repeating:
        return Words::tr("The whole PIN is one digit: 1111, 222222.");
    case Scenario::PhoneLast4:
        return Words::tr("The PIN is the last four digits of any telephone number on record.");
    case Scenario::Core:
        return Words::tr("The customer system says that the PIN must be changed.");
    case Scenario::Blocklisted:
        return Words::tr("The PIN is on the site's list of PINs that are too easy.");
    case Scenario::Sequential:
        return Words::tr("The digits go up or down by one: 1234, 4321.");
    case Scenario::BirthDate:
        return Words::tr("The PIN is the year or the date of birth, in any usual way of writing.");
    case Scenario::AccountPart:
        return Words::tr("The PIN is the location ID or the customer ID.");
    case Scenario::OldPin:
        return Words::tr("The PIN was set more days ago than this profile allows.");
    }
    return {};
}

QString sectionText(Section section) {
    switch (section) {
    case Section::Force:
        return Words::tr("Force PIN change");
    case Section::Activation:
        return Words::tr("Customer activation");
    }
    return {};
}

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::Normal:
        return Words::tr("Normal");
    case Verdict::Force:
        return sectionText(Section::Force);
    case Verdict::Activation:
        return sectionText(Section::Activation);
    }
    return {};
}

QString outcomeText(ScenarioOutcome outcome) {
    switch (outcome) {
    case ScenarioOutcome::Fired:
        return Words::tr("Fired");
    case ScenarioOutcome::No:
        return Words::tr("Did not fire");
    case ScenarioOutcome::Skipped:
        return Words::tr("Skipped");
    case ScenarioOutcome::NotApplicable:
        return Words::tr("Not applicable");
    }
    return {};
}

QString whyText(ScenarioWhy why) {
    switch (why) {
    case ScenarioWhy::TooShort:
        return Words::tr("The PIN is too short");
    case ScenarioWhy::TooLong:
        return Words::tr("The PIN is too long");
    case ScenarioWhy::Equal:
        return Words::tr("The PIN equals it");
    case ScenarioWhy::Pattern:
        return Words::tr("It is of this pattern");
    case ScenarioWhy::Listed:
        return Words::tr("The PIN is on the list");
    case ScenarioWhy::Marked:
        return Words::tr("The customer system asks for it");
    case ScenarioWhy::Old:
        return Words::tr("The PIN is too old");
    case ScenarioWhy::Within:
        return Words::tr("The length is allowed");
    case ScenarioWhy::Different:
        return Words::tr("The PIN differs from it");
    case ScenarioWhy::NoPattern:
        return Words::tr("It is not of this pattern");
    case ScenarioWhy::NotListed:
        return Words::tr("The PIN is not on the list");
    case ScenarioWhy::NotMarked:
        return Words::tr("Nobody asks for a change");
    case ScenarioWhy::Recent:
        return Words::tr("The PIN is not that old");
    case ScenarioWhy::AlreadySetUp:
        return Words::tr("The customer has set up a PIN");
    case ScenarioWhy::SectionInactive:
        return Words::tr("This section is switched off");
    case ScenarioWhy::ProfileInactive:
        return Words::tr("The profile is switched off");
    case ScenarioWhy::NotOnRecord:
        return Words::tr("It is not on record");
    case ScenarioWhy::Foreign:
        return Words::tr("The address is abroad");
    case ScenarioWhy::NotAZip:
        return Words::tr("The postal code is no ZIP code");
    case ScenarioWhy::TooFewDigits:
        return Words::tr("No number has four digits");
    case ScenarioWhy::AgeUnknown:
        return Words::tr("It is not known since when");
    }
    return {};
}

QString adviceText(const Advice& advice) {
    const QString section = sectionText(advice.section), scenario = scenarioText(advice.scenario);
    const QString other = advice.other ? scenarioText(*advice.other) : QString();
    switch (advice.kind) {
    case Advice::Kind::Unreachable:
        return Words::tr("%1: “%2” is never the trigger, because “%3” comes before it and fires for the same "
                         "PINs.")
            .arg(section, scenario, other);
    case Advice::Kind::Inactive:
        return Words::tr("%1 is switched off: its scenarios do nothing.").arg(section);
    case Advice::Kind::NothingActive:
        return Words::tr("Nobody is judged: the profile or both of its sections are switched off.");
    case Advice::Kind::Overlap:
        return Words::tr("“%1” is in both lists: who has not set up a PIN goes to customer activation.")
            .arg(scenario);
    case Advice::Kind::FourDigitsMoot:
        return Words::tr(
                   "%1: “%2” compares four digits, which the lengths of this profile do not allow: “%3” "
                   "fires first.")
            .arg(section, scenario, other);
    case Advice::Kind::FourDigitsRefused:
        return Words::tr("%1: “%2” compares four digits, and the PIN policy allows no PIN so short.")
            .arg(section, scenario);
    case Advice::Kind::LengthNeverFires:
        return Words::tr("%1: “%2” never fires, because the lengths are those of the PIN policy.")
            .arg(section, scenario);
    }
    return {};
}

} // namespace pindesk::ui
