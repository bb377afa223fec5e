#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/recoveryfile.h"
#include "app/ctl/words.h"
#include "app/workstation/configuration.h"
#include "core/staff/recover.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

Result<ExitCode> recover(Context& context) {
    staff::RecoverRequest request;
    PINDESK_TRY(const QString path, context.required(u"recovery-file"_s));
    PINDESK_TRY(request.administrator, context.required(u"admin"_s));
    PINDESK_TRY(request.recoveryKey, readRecoveryFile(path));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(request.newPassword,
                context.secrets.operatorPassword(
                    {u"password"_s, Words::tr("New password of %1").arg(request.administrator), true}));
    request.workstation = workstation::workstationName();
    PINDESK_CHECK(staff::recover(database, request));
    const QString userName = request.administrator.trimmed().toLower();
    context.output.result({{u"administrator"_s, userName}},
                          {Words::tr("%1 is an administrator with all keys and can sign in.").arg(userName)});
    return ExitCode::Done;
}

} // namespace

Command recoverCommand() {
    return {u"recover"_s,
            {},
            Words::tr("gives the site back to an administrator who has the recovery key"),
            {{u"recovery-file"_s, Words::tr("the file that holds the recovery key"), u"F"_s},
             {u"admin"_s, Words::tr("user name of the administrator"), u"USER"_s}},
            recover};
}

} // namespace pindesk::ctl
