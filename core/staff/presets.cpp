#include "core/staff/presets.h"
#include "core/audit/audittrail.h"
#include "core/staff/storesetting.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

/// Which value of a setting is the stricter one.
enum class Stricter {
    Lower,        ///< the smaller number, `false`
    LowerButZero, ///< the smaller number; 0 is none at all
    Higher,       ///< the larger number, `true`
    LongerLeast,  ///< the larger `min`
    Last,         ///< the later one of `choices`
};

struct PresetRow {
    const char* key;
    const char* strict; ///< JSON; `standard` has the setting's default
    Stricter stricter;
};

// Strict follows PCI DSS 4.0, 8.3, and OWASP's cheat sheets on authentication and forgotten passwords.
constexpr std::array rows{
    PresetRow{keys::pinTypedByStaff, "false", Stricter::Lower},
    PresetRow{keys::hintEnabled, "false", Stricter::Lower},
    PresetRow{keys::revealsPerHour, "10", Stricter::Lower},
    PresetRow{keys::idleMinutes, "5", Stricter::Lower},
    PresetRow{keys::initialPinDays, "30", Stricter::LowerButZero},
    PresetRow{keys::forgotPinMails, R"("reset_link")", Stricter::Last},
    PresetRow{keys::signInFailures, "4", Stricter::Lower}, // the 5th locks
    PresetRow{keys::passwordLength, R"({"min":12,"max":128})", Stricter::LongerLeast},
    PresetRow{keys::passwordUpper, "false", Stricter::Higher},
    PresetRow{keys::passwordLower, "false", Stricter::Higher},
    PresetRow{keys::passwordLetter, "true", Stricter::Higher},
    PresetRow{keys::passwordDigit, "true", Stricter::Higher},
    PresetRow{keys::passwordPrevious, "4", Stricter::Higher},
    PresetRow{keys::passwordDays, "90", Stricter::LowerButZero},
    PresetRow{keys::questionsAsked, "0", Stricter::Higher},
};

constexpr QLatin1StringView standard("standard");
constexpr QLatin1StringView strict("strict");

QJsonValue valueOf(const PresetRow& row, const QString& preset) {
    return preset == strict ? QJsonDocument::fromJson('[' + QByteArray(row.strict) + ']').array().first()
                            : standardOf(*findSetting(row.key));
}

/// The larger, the stricter.
double strictness(const PresetRow& row, const QJsonValue& value) {
    const double number = value.isBool() ? (value.toBool() ? 1.0 : 0.0) : value.toDouble();
    switch (row.stricter) {
    case Stricter::Lower:
        return -number;
    case Stricter::LowerButZero:
        return number == 0 ? -std::numeric_limits<double>::infinity() : -number;
    case Stricter::Higher:
        return number;
    case Stricter::LongerLeast:
        return value["min"_L1].toDouble();
    case Stricter::Last:
        break;
    }
    return static_cast<double>(QByteArrayView(findSetting(row.key)->choices)
                                   .toByteArray()
                                   .split(' ')
                                   .indexOf(value.toString().toLatin1()));
}

Result<void> checkName(const QString& preset) {
    return presetNames().contains(preset) ? Result<void>() : fail(ErrorCode::NotFound, u"preset"_s);
}

Result<std::vector<PresetChange>> compare(Connection& connection, const QString& preset) {
    std::vector<PresetChange> changes;
    for (const SettingDefinition& definition : settingDefinitions()) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const PresetRow& each) {
            return QByteArrayView(each.key) == definition.key;
        });
        if (row == rows.end())
            continue;
        PINDESK_TRY(auto now, readSettingState(connection, definition));
        const QJsonValue value = valueOf(*row, preset);
        const bool isLoosened = strictness(*row, value) < strictness(*row, now.value);
        changes.push_back({std::move(now), value, isLoosened});
    }
    return changes;
}

Result<void> requireAsCompared(const std::vector<PresetChange>& compared,
                               const std::vector<PresetChange>& now) {
    for (const PresetChange& seen : compared)
        for (const PresetChange& each : now)
            if (each.now.key == seen.now.key && each.now.version != seen.now.version)
                return fail(ErrorCode::ChangedByOther, each.now.key, each.now.changedByName);
    return {};
}

} // namespace

QStringList presetNames() {
    return {standard, strict};
}

Result<std::vector<PresetChange>> comparePreset(storage::Database& database, const audit::Session& session,
                                                const QString& preset) {
    PINDESK_CHECK(checkName(preset));
    return database.read([&](Connection& connection) -> Result<std::vector<PresetChange>> {
        PINDESK_CHECK(audit::authorizeAny(connection, session,
                                          {Right::ChangeSettings, Right::ChangePinPolicy, Right::ReadAudit}));
        return compare(connection, preset);
    });
}

Result<std::vector<SettingState>> applyPreset(storage::Database& database, const audit::Session& session,
                                              const ApplyPresetRequest& request) {
    PINDESK_CHECK(checkName(request.preset));
    return database.write([&](Transaction& transaction) -> Result<std::vector<SettingState>> {
        Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ChangeSettings));
        PINDESK_TRY(const auto changes, compare(connection, request.preset));
        PINDESK_CHECK(requireAsCompared(request.compared, changes));
        std::vector<SettingState> changed;
        for (const PresetChange& change : changes) {
            if (!change.isChange())
                continue;
            PINDESK_TRY(auto state, storeSetting(transaction, session, change.now, change.value));
            changed.push_back(std::move(state));
        }
        PINDESK_CHECK(audit::append(transaction, session,
                                    {u"preset_applied"_s,
                                     u"preset:"_s + request.preset,
                                     {},
                                     {},
                                     {{u"changed"_s, static_cast<qint64>(changed.size())}}}));
        return changed;
    });
}

} // namespace pindesk::staff
