#include "core/practice/practicestaff.h"
#include "core/staff/signin.h"

namespace pindesk::practice {

Result<audit::Session> signIn(storage::Database& database, const PracticeMember& member,
                              const QString& workstation) {
    staff::SignInRequest request;
    request.userName = QString::fromLatin1(member.userName);
    request.password = Secret(QByteArrayView(member.password));
    request.workstation = workstation;
    return staff::signIn(database, request);
}

} // namespace pindesk::practice
