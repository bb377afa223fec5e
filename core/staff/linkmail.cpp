#include "core/staff/linkmail.h"
#include "core/staff/sitesettings.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;

Result<mail::SealedMail> sealLinkMail(storage::Connection& connection, mail::MailKind kind,
                                      const Person& person, const NewLink& link) {
    PINDESK_TRY(const auto key, mail::readOutboxKey(connection));
    PINDESK_TRY(const QString base, textSetting(connection, keys::linkBase));
    PINDESK_TRY(const int hours, linkHours(connection));
    mail::Mail mail;
    mail.kind = kind;
    mail.address = person.email;
    mail.name = person.displayName;
    mail.language = person.language;
    mail.staff = person.id;
    mail.values.push_back({"user_name"_L1, Secret(person.userName.toUtf8())});
    mail.values.push_back({"link"_L1, linkOf(link.purpose, base, link.token)});
    mail.values.push_back({"code"_L1, codeOf(link.token)});
    mail.values.push_back({"hours"_L1, Secret(QByteArray::number(hours))});
    return mail::sealMail(key, mail);
}

} // namespace pindesk::staff
