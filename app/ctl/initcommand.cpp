#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/recoveryfile.h"
#include "app/ctl/words.h"
#include "app/workstation/configuration.h"
#include "core/staff/makesite.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using storage::SiteUrl;
namespace {

Result<staff::InitSiteRequest> readRequest(Context& context) {
    staff::InitSiteRequest request;
    PINDESK_TRY(request.name, context.required(u"site-name"_s));
    PINDESK_TRY(request.supportPhone, context.required(u"support-phone"_s));
    PINDESK_TRY(request.administrator, context.required(u"admin"_s));
    request.environment = context.optional(u"environment"_s).value_or(request.environment);
    request.workstation = workstation::workstationName();
    PINDESK_TRY(request.password,
                context.secrets.operatorPassword(
                    {u"password"_s, Words::tr("New password of %1").arg(request.administrator), true}));
    PINDESK_CHECK(staff::checkInitSite(request));
    return request;
}

void tellOutcome(Context& context, const staff::InitSiteRequest& request,
                 const staff::InitSiteOutcome& outcome, const std::optional<QString>& recoveryPath) {
    QJsonObject document{{u"site_id"_s, outcome.siteId.toString(QUuid::WithoutBraces)},
                         {u"site_name"_s, request.name.trimmed()},
                         {u"environment"_s, request.environment},
                         {u"administrator"_s, request.administrator.trimmed().toLower()}};
    QStringList lines{Words::tr("The site %1 is made; its administrator is %2.")
                          .arg(request.name.trimmed(), request.administrator.trimmed().toLower())};
    if (recoveryPath) {
        document.insert(u"recovery_file"_s, *recoveryPath);
        lines << Words::tr("The recovery key is in %1: print it, lock the paper away, and delete the file.")
                     .arg(*recoveryPath);
        context.output.result(document, lines);
        return;
    }
    lines << Words::tr("This is the recovery key. It is shown once: keep it on paper, locked away.");
    context.output.resultWithSecret(document, lines, u"recovery_key"_s, outcome.recoveryKey);
}

Result<ExitCode> init(Context& context) {
    PINDESK_TRY(const SiteUrl url, context.site());
    PINDESK_TRY(staff::InitSiteRequest request, readRequest(context));
    std::optional<RecoveryFile> recoveryFile;
    const auto recoveryPath = context.optional(u"recovery-file"_s);
    if (recoveryPath) {
        PINDESK_TRY(recoveryFile, RecoveryFile::create(*recoveryPath));
        request.keepRecoveryKey = [&](const Secret& key) { return recoveryFile->write(key); };
    }
    staff::NewSiteFile newFile(url);
    PINDESK_TRY(const auto outcome, staff::makeSite(newFile, request));
    if (recoveryFile)
        recoveryFile->keep();
    tellOutcome(context, request, outcome, recoveryPath);
    if (!recoveryFile && !context.output.isWhole())
        return fail(ErrorCode::FileUnwritable, u"recovery_key"_s);
    newFile.keep();
    return ExitCode::Done;
}

} // namespace

Command initCommand() {
    return {
        u"init"_s,
        {},
        Words::tr("makes a site: schema, keys and the first administrator"),
        {{u"site-name"_s, Words::tr("what the site is called"), u"N"_s},
         {u"support-phone"_s, Words::tr("whom staff call when they are locked out"), u"P"_s},
         {u"admin"_s, Words::tr("user name of the first administrator"), u"USER"_s},
         {u"environment"_s, Words::tr("production (unless said otherwise), test or practice"), u"E"_s},
         {u"recovery-file"_s, Words::tr("a new file for the recovery key, instead of showing it"), u"F"_s}},
        init};
}

} // namespace pindesk::ctl
