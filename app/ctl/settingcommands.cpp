#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/staff/presets.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using staff::PresetChange;
using staff::SettingDefinition;
using staff::SettingState;
namespace {

QString jsonText(const QJsonValue& value) {
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
}

/// JSON, or a word that stands for itself: `reset_link`, `https://…`.
QJsonValue valueFrom(const QString& typed) {
    const QJsonArray array = QJsonDocument::fromJson('[' + typed.toUtf8() + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(typed);
}

QJsonObject documentOf(const SettingState& state) {
    return {{u"key"_s, state.key},
            {u"value"_s, state.value},
            {u"default"_s, staff::standardOf(*staff::findSetting(state.key.toUtf8()))},
            {u"version"_s, qint64{state.version}},
            {u"changed_by"_s, state.changedByName},
            {u"changed_at"_s, state.changedAt ? QJsonValue(timeText(*state.changedAt)) : QJsonValue()}};
}

Result<std::vector<SettingState>> readAll(storage::Database& database, const audit::Session& session) {
    return staff::readSettings(database, session).map([](const staff::SiteSettings& read) {
        return read.settings;
    });
}

Result<SettingState> readOne(storage::Database& database, const audit::Session& session, const QString& key) {
    PINDESK_TRY(const auto settings, readAll(database, session));
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const SettingState& state) { return state.key == key; });
    if (found == settings.end())
        return fail(ErrorCode::NotFound, u"setting"_s);
    return *found;
}

void tell(Context& context, const std::vector<SettingState>& settings, const QString& name) {
    QJsonArray documents;
    QList<QStringList> rows;
    for (const SettingState& state : settings) {
        documents.append(documentOf(state));
        rows.append({state.key, jsonText(state.value),
                     state.version == 0 ? Words::tr("default") : state.changedByName});
    }
    context.output.result({{name, documents}},
                          tableLines({Words::tr("Setting"), Words::tr("Value"), Words::tr("Set by")}, rows));
}

Result<ExitCode> listSettings(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto settings, readAll(database, session));
    tell(context, settings, u"settings"_s);
    return ExitCode::Done;
}

Result<ExitCode> getSetting(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const SettingState state, readOne(database, session, context.argument()));
    context.output.result(documentOf(state), {jsonText(state.value)});
    return ExitCode::Done;
}

Result<ExitCode> setSetting(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const SettingState before, readOne(database, session, context.argument()));
    PINDESK_TRY(const auto expected,
                context.number(u"expected-version"_s, 0, std::numeric_limits<qint64>::max()));
    PINDESK_TRY(const SettingState now, staff::changeSetting(database, session,
                                                             {before.key, valueFrom(context.argument(1)),
                                                              expected.value_or(before.version)}));
    context.output.result(documentOf(now), {Words::tr("%1 is now %2.").arg(now.key, jsonText(now.value))});
    return ExitCode::Done;
}

QString fateOf(const PresetChange& change) {
    if (!change.isChange())
        return Words::tr("as it is");
    return change.isLoosened ? Words::tr("LOOSENED") : Words::tr("changed");
}

Result<ExitCode> comparePreset(Context& context, storage::Database& database, const audit::Session& session) {
    PINDESK_TRY(const auto changes, staff::comparePreset(database, session, context.argument()));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const PresetChange& change : changes) {
        documents.append(QJsonObject{{u"key"_s, change.now.key},
                                     {u"now"_s, change.now.value},
                                     {u"preset"_s, change.value},
                                     {u"changed"_s, change.isChange()},
                                     {u"loosened"_s, change.isLoosened}});
        rows.append({change.now.key, jsonText(change.now.value), jsonText(change.value), fateOf(change)});
    }
    context.output.result(
        {{u"preset"_s, context.argument()}, {u"settings"_s, documents}},
        tableLines({Words::tr("Setting"), Words::tr("Now"), context.argument(), Words::tr("Change")}, rows));
    context.output.message(
        Words::tr("Nothing was changed. Apply it with: pindeskctl setting preset %1 --apply")
            .arg(context.argument()));
    return ExitCode::Done;
}

Result<ExitCode> preset(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    if (!context.isSet(u"apply"_s))
        return comparePreset(context, database, session);
    PINDESK_TRY(const auto changed, staff::applyPreset(database, session, {context.argument(), {}}));
    tell(context, changed, u"changed"_s);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> settingCommands() {
    return {{u"setting list"_s, {}, Words::tr("lists all settings with their values"), {}, listSettings},
            {u"setting get"_s, u"KEY"_s, Words::tr("shows one setting"), {}, getSetting},
            {u"setting set"_s,
             u"KEY VALUE"_s,
             Words::tr("changes a setting; the value is JSON, or a word"),
             {{u"expected-version"_s, Words::tr("refuse when somebody has changed it since"), u"N"_s}},
             setSetting},
            {u"setting preset"_s,
             u"NAME"_s,
             Words::tr("compares the site with a preset: %1").arg(staff::presetNames().join(u", "_s)),
             {{u"apply"_s, Words::tr("sets all its settings")}},
             preset}};
}

} // namespace pindesk::ctl
