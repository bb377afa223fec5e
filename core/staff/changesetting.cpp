#include "core/staff/changesetting.h"
#include "core/audit/audittrail.h"
#include "core/staff/storesetting.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
Result<SiteSettings> readSettings(storage::Database& database, const audit::Session& session) {
    return database.read([&](Connection& connection) -> Result<SiteSettings> {
        PINDESK_CHECK(audit::authorizeAny(connection, session,
                                          {Right::ChangeSettings, Right::ChangePinPolicy, Right::ReadAudit}));
        SiteSettings read;
        PINDESK_TRY(read.site, readSite(connection));
        for (const SettingDefinition& definition : settingDefinitions()) {
            PINDESK_TRY(auto state, readSettingState(connection, definition));
            read.settings.push_back(std::move(state));
        }
        return read;
    });
}

Result<SettingState> changeSetting(storage::Database& database, const audit::Session& session,
                                   const ChangeSettingRequest& request) {
    const SettingDefinition* definition = findSetting(request.key.toUtf8());
    if (definition == nullptr)
        return fail(ErrorCode::NotFound, u"setting"_s);
    PINDESK_CHECK(checkSetting(*definition, request.value));
    return database.write([&](Transaction& transaction) -> Result<SettingState> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, definition->right));
        PINDESK_TRY(const SettingState before, readSettingState(transaction.connection(), *definition));
        if (before.version != request.version)
            return fail(ErrorCode::ChangedByOther, request.key, before.changedByName);
        if (before.value == request.value)
            return before;
        return storeSetting(transaction, session, before, request.value);
    });
}

Result<Site> changeSite(storage::Database& database, const audit::Session& session,
                        const ChangeSiteRequest& request) {
    PINDESK_CHECK(checkSiteText(request.name, u"site_name"_s));
    PINDESK_CHECK(checkSiteText(request.supportPhone, u"support_phone"_s));
    return database.write([&](Transaction& transaction) -> Result<Site> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ChangeSettings));
        PINDESK_TRY(const Site before, readSite(transaction.connection()));
        PINDESK_CHECK(
            transaction->execute("site_change", {request.name.trimmed(), request.supportPhone.trimmed()}));
        PINDESK_CHECK(audit::append(
            transaction, session,
            {u"site_changed"_s,
             u"site"_s,
             {},
             {},
             {{u"old"_s, QJsonObject{{u"name"_s, before.name}, {u"support_phone"_s, before.supportPhone}}},
              {u"new"_s, QJsonObject{{u"name"_s, request.name.trimmed()},
                                     {u"support_phone"_s, request.supportPhone.trimmed()}}}}}));
        return readSite(transaction.connection());
    });
}

} // namespace pindesk::staff
