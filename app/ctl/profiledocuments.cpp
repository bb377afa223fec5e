#include "app/ctl/profiledocuments.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/words.h"
#include "core/forcepin/compareprofiles.h"
#include "core/forcepin/profiledocument.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using forcepin::Impact;
using forcepin::ProfileChange;
using forcepin::StoredProfile;
using forcepin::Verdict;
namespace {

constexpr std::array verdicts{Verdict::Normal, Verdict::Force, Verdict::Activation};

QJsonArray adviceDocuments(const std::vector<forcepin::Advice>& advice) {
    QJsonArray documents;
    for (const forcepin::Advice& each : advice) {
        QJsonObject document{{u"advice"_s, nameOf(each.kind)}, {u"section"_s, nameOf(each.section)}};
        if (each.kind != forcepin::Advice::Kind::NothingActive)
            document[u"scenario"_s] = nameOf(each.scenario);
        if (each.other)
            document[u"other"_s] = nameOf(*each.other);
        documents.append(document);
    }
    return documents;
}

/// The changes that each version brought to the one before.
QJsonArray historyDocuments(const std::vector<forcepin::ProfileVersion>& history) {
    QJsonArray documents;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const forcepin::ProfileVersion& version = history[i];
        QJsonObject document{{u"number"_s, version.publication.number},
                             {u"published_at"_s, timeText(version.publication.at)},
                             {u"published_by"_s, version.publication.byName},
                             {u"document"_s, documentOf(version.profile)}};
        document[u"restored_from"_s] =
            version.restoredFrom ? QJsonValue(*version.restoredFrom) : QJsonValue();
        if (i + 1 < history.size())
            document[u"changes"_s] =
                documentOf(forcepin::compareProfiles(history[i + 1].profile, version.profile));
        documents.append(document);
    }
    return documents;
}

QString valueText(const QJsonValue& value) {
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue& each : value.toArray())
            texts << valueText(each);
        return texts.join(u", "_s);
    }
    return value.isNull() ? Words::tr("none") : value.toVariant().toString();
}

QStringList changeLines(const std::vector<ProfileChange>& changes) {
    QStringList lines;
    for (const ProfileChange& change : changes)
        switch (change.kind) {
        case ProfileChange::Kind::Added:
            lines << u"  %1: + %2"_s.arg(change.member, valueText(change.after));
            break;
        case ProfileChange::Kind::Removed:
            lines << u"  %1: - %2"_s.arg(change.member, valueText(change.before));
            break;
        case ProfileChange::Kind::Ordered:
        case ProfileChange::Kind::Changed:
            lines << u"  %1: %2 → %3"_s.arg(change.member, valueText(change.before), valueText(change.after));
            break;
        }
    return lines;
}

QJsonObject verdictCounts(const std::array<std::int64_t, forcepin::verdictCount>& counts) {
    QJsonObject document;
    for (const Verdict verdict : verdicts)
        document[nameOf(verdict)] = qint64{counts[static_cast<std::size_t>(verdict)]};
    return document;
}

} // namespace

QJsonObject summaryDocument(const StoredProfile& stored) {
    QJsonObject document{{u"name"_s, nameOf(stored.draft)},
                         {u"kind"_s, nameOf(kindOf(stored.draft))},
                         {u"active"_s, stored.isEffective()},
                         {u"state"_s, stored.hasChanges() ? u"draft"_s : u"published"_s},
                         {u"version"_s, qint64{stored.version}},
                         {u"changed_at"_s, timeText(stored.changedAt)},
                         {u"changed_by"_s, stored.changedByName}};
    document[u"published"_s] = stored.publication ? QJsonValue(stored.publication->number) : QJsonValue();
    document[u"published_at"_s] =
        stored.publication ? QJsonValue(timeText(stored.publication->at)) : QJsonValue();
    document[u"published_by"_s] = stored.publication ? QJsonValue(stored.publication->byName) : QJsonValue();
    return document;
}

QJsonObject profileDocument(const forcepin::ProfileView& view, const forcepin::ProfileCheck& check) {
    QJsonObject document = summaryDocument(view.stored);
    document[u"document"_s] = documentOf(view.stored.draft);
    document[u"changes"_s] =
        view.stored.published
            ? documentOf(forcepin::compareProfiles(*view.stored.published, view.stored.draft))
            : QJsonArray();
    document[u"history"_s] = historyDocuments(view.history);
    QJsonArray uses;
    for (const forcepin::ProfileUse& use : view.uses)
        uses.append(use.by);
    document[u"used_by"_s] = uses;
    document[u"obstacles"_s] = QJsonArray::fromStringList(check.obstacles);
    document[u"advice"_s] = adviceDocuments(check.advice);
    return document;
}

QStringList profileLines(const forcepin::ProfileView& view, const forcepin::ProfileCheck& check) {
    const StoredProfile& stored = view.stored;
    const QString published = stored.publication
                                  ? Words::tr("version %1, %2 by %3")
                                        .arg(stored.publication->number)
                                        .arg(timeText(stored.publication->at), stored.publication->byName)
                                  : Words::tr("never");
    QStringList lines =
        labelledLines({{Words::tr("Profile"), nameOf(stored.draft)},
                       {Words::tr("Published"), published},
                       {Words::tr("Version of the record"), QString::number(stored.version)}});
    lines << QString::fromUtf8(exportText(stored.draft)).trimmed().split(u'\n');
    if (stored.published && stored.hasChanges())
        lines << QStringList{{}, Words::tr("Not published yet:")} +
                     changeLines(forcepin::compareProfiles(*stored.published, stored.draft));
    for (std::size_t i = 0; i + 1 < view.history.size(); ++i)
        lines << QStringList{{},
                             Words::tr("Version %1, %2 by %3:")
                                 .arg(view.history[i].publication.number)
                                 .arg(timeText(view.history[i].publication.at),
                                      view.history[i].publication.byName)} +
                     changeLines(
                         forcepin::compareProfiles(view.history[i + 1].profile, view.history[i].profile));
    for (const QString& obstacle : check.obstacles)
        lines << Words::tr("Cannot be published: %1").arg(obstacle);
    for (const forcepin::Advice& each : check.advice)
        lines << Words::tr("Advice: %1 (%2, %3)")
                     .arg(nameOf(each.kind), nameOf(each.section), nameOf(each.scenario));
    return lines;
}

QJsonObject evaluationDocument(const forcepin::Evaluation& evaluation) {
    QJsonArray trace;
    for (const forcepin::TraceEntry& entry : evaluation.trace)
        trace.append(QJsonObject{{u"section"_s, nameOf(entry.section)},
                                 {u"scenario"_s, nameOf(entry.scenario)},
                                 {u"outcome"_s, nameOf(entry.result.outcome)},
                                 {u"why"_s, nameOf(entry.result.why)},
                                 {u"field"_s, QLatin1StringView(definitionOf(entry.scenario).field)}});
    return {{u"verdict"_s, nameOf(evaluation.verdict)},
            {u"trigger"_s, evaluation.trigger ? QJsonValue(nameOf(*evaluation.trigger)) : QJsonValue()},
            {u"trace"_s, trace}};
}

QStringList evaluationLines(const forcepin::Evaluation& evaluation) {
    QList<QStringList> rows;
    for (const forcepin::TraceEntry& entry : evaluation.trace)
        rows.append({nameOf(entry.section), nameOf(entry.scenario), nameOf(entry.result.outcome),
                     nameOf(entry.result.why)});
    const QString trigger = evaluation.trigger ? QString(nameOf(*evaluation.trigger)) : Words::tr("none");
    return labelledLines(
               {{Words::tr("Verdict"), nameOf(evaluation.verdict)}, {Words::tr("Trigger"), trigger}}) +
           tableLines({Words::tr("Section"), Words::tr("Scenario"), Words::tr("Outcome"), Words::tr("Why")},
                      rows);
}

QJsonObject impactDocument(const Impact& impact) {
    QJsonObject scenarios, changes;
    for (const pinrules::ScenarioDefinition& definition : pinrules::scenarioDefinitions()) {
        const auto index = static_cast<std::size_t>(definition.scenario);
        const forcepin::ScenarioImpact& counts = impact.scenarios[index];
        QJsonObject overlap;
        for (const pinrules::ScenarioDefinition& other : pinrules::scenarioDefinitions())
            if (const auto both = impact.overlap[index][static_cast<std::size_t>(other.scenario)];
                both > 0 && other.scenario != definition.scenario)
                overlap[QLatin1StringView(other.name)] = qint64{both};
        scenarios[QLatin1StringView(definition.name)] = QJsonObject{{u"fired"_s, qint64{counts.fired}},
                                                                    {u"first"_s, qint64{counts.trigger}},
                                                                    {u"alone"_s, qint64{counts.alone}},
                                                                    {u"overlap"_s, overlap}};
    }
    for (const Verdict from : verdicts)
        changes[nameOf(from)] = verdictCounts(impact.changes[static_cast<std::size_t>(from)]);
    return {{u"accounts"_s, qint64{impact.accounts}},
            {u"unreadable"_s, qint64{impact.unreadable}},
            {u"verdicts"_s, verdictCounts(impact.verdicts)},
            {u"scenarios"_s, scenarios},
            {u"compared_with_published"_s, impact.published.has_value()},
            {u"changes"_s, changes},
            {u"seconds"_s, impact.seconds}};
}

QStringList impactLines(const Impact& impact) {
    const auto number = [](std::int64_t count) { return QString::number(count); };
    QStringList lines =
        labelledLines({{Words::tr("Accounts"), number(impact.accounts)},
                       {Words::tr("Would be forced"), number(impact.count(Verdict::Force))},
                       {Words::tr("Would be activated"), number(impact.count(Verdict::Activation))},
                       {Words::tr("PIN cannot be read"), number(impact.unreadable)}});
    QList<QStringList> rows;
    for (const pinrules::ScenarioDefinition& definition : pinrules::scenarioDefinitions()) {
        const forcepin::ScenarioImpact& counts =
            impact.scenarios[static_cast<std::size_t>(definition.scenario)];
        if (counts.fired > 0)
            rows.append({QString::fromLatin1(definition.name), number(counts.fired), number(counts.trigger),
                         number(counts.alone)});
    }
    lines += tableLines(
        {Words::tr("Scenario"), Words::tr("Fires"), Words::tr("Fires first"), Words::tr("Fires alone")},
        rows);
    if (impact.published)
        lines << Words::tr(
                     "Compared with the published version, %1 accounts more and %2 fewer are made to act.")
                     .arg(impact.changed(Verdict::Normal, Verdict::Force) +
                          impact.changed(Verdict::Normal, Verdict::Activation))
                     .arg(impact.changed(Verdict::Force, Verdict::Normal) +
                          impact.changed(Verdict::Activation, Verdict::Normal));
    return lines;
}

} // namespace pindesk::ctl
