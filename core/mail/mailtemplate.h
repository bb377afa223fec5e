#pragma once
#include "core/mail/mailkind.h"
#include "core/mail/mailvalues.h"

namespace pindesk::mail {

/// The languages that there are templates in: `en`, `es`, `fr`.
[[nodiscard]] QStringList mailLanguages();

/// What is written on every mail of a site.
struct Letterhead {
    QString siteId;
    QString siteName;
    QString phone;
};
/// DatabaseForeign, detail `not_initialised`, without a site.
[[nodiscard]] Result<Letterhead> readLetterhead(storage::Connection& connection);

struct MailText {
    QString subject;
    QString language; ///< the one that there is a template in
    Secret body; ///< UTF-8; lines end in \n and have at most 72 characters where a single word is not longer
};

/// The kind's text in the language, or in English. `name` is the recipient's, or empty: the user name then.
/// Internal, field `template`, for a template that asks for a value that is not there.
[[nodiscard]] Result<MailText> renderMail(MailKind kind, const QString& language,
                                          const Letterhead& letterhead, const QString& name,
                                          const std::vector<PackedValue>& values);

} // namespace pindesk::mail
