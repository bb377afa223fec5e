#pragma once
#include "core/mail/outbox.h"
#include "tests/support/testsite.h"

namespace pindesk::mail {

/// A site and mails to queue.
class MailTest : public test::SiteTest {
protected:
    [[nodiscard]] static Mail invitation() {
        Mail mail;
        mail.kind = MailKind::StaffInvitation;
        mail.address = QStringLiteral("ann@example.org");
        mail.name = QStringLiteral("Ann Smith");
        mail.language = QStringLiteral("en");
        const auto add = [&](QLatin1StringView name, const char* text) {
            mail.values.push_back({name, test::secretOf(text)});
        };
        add(QLatin1StringView("user_name"), "ann.smith");
        add(QLatin1StringView("link"), "pindesk:enrol?token=0123456789abcdef");
        add(QLatin1StringView("code"), "H7KM-2QPX");
        add(QLatin1StringView("hours"), "4");
        return mail;
    }
};

} // namespace pindesk::mail
