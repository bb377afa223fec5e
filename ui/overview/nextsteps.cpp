#include "ui/overview/nextsteps.h"
#include "ui/common/runtext.h"
#include "ui/common/valuetext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;
namespace {

QString translated(const char* text, std::int64_t number = -1) {
    return QCoreApplication::translate("overview", text, nullptr, pluralOf(number));
}

NextStep leading(const QString& text, const char* button, const QString& page, bool isUrgent = false) {
    return {text, translated(button), page, isUrgent};
}

void addGeneration(std::vector<NextStep>& steps, const pins::AccountCounts& counts,
                   const std::optional<generation::GenerationRun>& lastRun) {
    const auto toGeneration = [&](const QString& text) {
        steps.push_back(leading(text, QT_TRANSLATE_NOOP("overview", "Go to Generation"), u"generation"_s));
    };
    if (counts.directory == 0)
        return toGeneration(translated(QT_TRANSLATE_NOOP(
            "overview", "The directory is empty. Import an extract of the customer system first.")));
    if (lastRun && isUnfinished(lastRun->state))
        return toGeneration(
            translated(QT_TRANSLATE_NOOP("overview", "Run %1 has not ended; it can be resumed."))
                .arg(numberText(lastRun->id.value())));
    if (counts.withoutRecord > 0)
        toGeneration(translated(QT_TRANSLATE_N_NOOP("overview", "%Ln accounts have no PIN yet."),
                                counts.withoutRecord));
}

/// Many of them are an alarm beside.
void addInconsistent(std::vector<NextStep>& steps, Roles roles, std::int64_t inconsistent) {
    if (inconsistent > 0 && allows(roles, Right::ResetPin))
        steps.push_back(leading(
            translated(QT_TRANSLATE_N_NOOP("overview", "%Ln inconsistent accounts need a new initial PIN."),
                       inconsistent),
            QT_TRANSLATE_NOOP("overview", "Go to the Desk"), u"desk"_s, true));
}

} // namespace

std::vector<NextStep> nextSteps(Roles roles, const pins::AccountCounts& counts,
                                const std::optional<generation::GenerationRun>& lastRun) {
    std::vector<NextStep> steps;
    addInconsistent(steps, roles, counts.byState.value(AccountState::Inconsistent));
    if (allows(roles, Right::GeneratePins))
        addGeneration(steps, counts, lastRun);
    const bool leadsToDesk =
        std::any_of(steps.begin(), steps.end(), [](const NextStep& step) { return step.page == "desk"_L1; });
    if (allows(roles, Right::ResetPin) && !leadsToDesk)
        steps.push_back(leading(translated(QT_TRANSLATE_NOOP("overview", "Callers are served at the Desk.")),
                                QT_TRANSLATE_NOOP("overview", "Go to the Desk"), u"desk"_s));
    if (roles.testFlag(Role::Auditor))
        steps.push_back(
            leading(translated(QT_TRANSLATE_NOOP("overview", "Verify that the audit trail is whole.")),
                    QT_TRANSLATE_NOOP("overview", "Go to Audit"), u"audit"_s));
    if (steps.empty())
        steps.push_back(leading(translated(QT_TRANSLATE_NOOP("overview", "Nothing is waiting for you.")),
                                QT_TRANSLATE_NOOP("overview", "Go to Settings"), u"settings"_s));
    return steps;
}

std::vector<NextStep> keySteps(const sitekeys::KeysOverview& keys) {
    std::vector<NextStep> steps;
    const auto toKeys = [&](const QString& text) {
        steps.push_back(leading(text, QT_TRANSLATE_NOOP("overview", "Go to Settings"), u"settings"_s, true));
    };
    QStringList lacking;
    for (const sitekeys::MissingKeys& each : keys.missing)
        lacking << each.userName;
    if (!lacking.isEmpty())
        toKeys(
            translated(QT_TRANSLATE_NOOP("overview", "%1 cannot work fully: keys of their roles are missing. "
                                                     "Grant them in the settings, section Keys."))
                .arg(lacking.join(u", "_s)));
    QStringList former;
    for (const sitekeys::KeyState& state : keys.keys)
        if (state.shouldBeRotated())
            former += state.formerHolders;
    former.removeDuplicates();
    if (!former.isEmpty())
        toKeys(translated(QT_TRANSLATE_NOOP("overview", "%1 knew keys of the site and should not any more. "
                                                        "Rotate them in the settings, section Keys."))
                   .arg(former.join(u", "_s)));
    return steps;
}

std::vector<NextStep> profileSteps(const std::vector<forcepin::StoredProfile>& profiles) {
    QStringList drafts;
    for (const forcepin::StoredProfile& profile : profiles)
        if (profile.hasChanges())
            drafts << nameOf(profile.draft);
    if (drafts.isEmpty())
        return {};
    return {leading(translated(QT_TRANSLATE_NOOP("overview", "Drafts of Force PIN wait to be published: %1."))
                        .arg(drafts.join(u", "_s)),
                    QT_TRANSLATE_NOOP("overview", "Go to Force PIN"), u"forcepin"_s)};
}

} // namespace pindesk::ui
