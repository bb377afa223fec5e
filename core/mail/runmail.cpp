#include "core/mail/runmail.h"
#include "core/crypto/outboxseal.h"
#include "core/mail/claimedmail.h"
#include "core/mail/listmail.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailsettings.h"
#include "core/mail/outboxkey.h"
#include "core/mail/smtpsession.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

/// What all mails of a run share.
struct Post {
    Letterhead letterhead;
    MailSettings settings;
};

Result<Post> readPost(storage::Database& database) {
    return database.read([](storage::Connection& connection) -> Result<Post> {
        PINDESK_TRY(auto letterhead, readLetterhead(connection));
        PINDESK_TRY(auto settings, readMailSettings(connection));
        return Post{std::move(letterhead), std::move(settings)};
    });
}

Result<Letter> writeLetter(const Post& post, const ClaimedMail& mail, const crypto::KeyRing& keys) {
    const auto kind = mailKindFromText(mail.kind);
    if (!kind)
        return fail(ErrorCode::Internal, u"template"_s, mail.kind);
    PINDESK_TRY(const Secret body,
                crypto::openFromOutbox(keys, QByteArray::number(mail.id.value()), mail.body));
    PINDESK_TRY(const auto values, unpackValues(body));
    PINDESK_TRY(const MailText text, renderMail(*kind, mail.language, post.letterhead, mail.name, values));
    const MessageHead head{mail.id,
                           post.letterhead.siteId,
                           post.settings.fromAddress,
                           post.settings.fromName.isEmpty() ? post.letterhead.siteName
                                                            : post.settings.fromName,
                           mail.address,
                           mail.name,
                           text.subject,
                           text.language,
                           mail.createdAt};
    return Letter{mail.address, buildMessage(head, text.body)};
}

/// A body that does not open, or has no template, will not get better.
SmtpFailure unwritable(const Error& error) {
    return {SmtpStep::Content, SmtpFailure::Kind::Permanent,
            error.code == ErrorCode::SealRefused ? u"the sealed text does not open"_s : error.detail};
}

/// Keeps a mail ours for as long as the talk about it lasts.
MailHeartbeat keepClaim(storage::Database& database, const ClaimedMail& mail, const MailPacing& pacing) {
    QElapsedTimer since;
    since.start();
    return [&database, &mail, &pacing, since]() mutable {
        if (since.elapsed() < pacing.renewal)
            return true;
        since.restart();
        // A database that does not answer is tried again: the claim outlasts several renewals.
        return renewClaim(database, mail, pacing).value_or(true);
    };
}

Result<void> sendAll(storage::Database& database, const audit::Session& session, const Post& post,
                     MailTransport& transport, const std::stop_token& stop, const MailPacing& pacing,
                     MailRunOutcome& outcome) {
    while (!stop.stop_requested()) {
        PINDESK_TRY(const auto mail, claimMail(database, session, pacing));
        if (!mail)
            return {};
        std::optional<SmtpFailure> failure;
        if (const auto letter = writeLetter(post, *mail, session.keys); !letter)
            failure = unwritable(letter.error());
        else if (const auto handedOver = transport.send(*letter, keepClaim(database, *mail, pacing));
                 !handedOver)
            failure = handedOver.error();
        PINDESK_CHECK(settleMail(database, session, *mail, failure, pacing));
        if (!failure)
            ++outcome.sent;
        else
            ++(failure->kind == SmtpFailure::Kind::Permanent ? outcome.refused : outcome.postponed);
        if (failure && failure->kind == SmtpFailure::Kind::Host) {
            outcome.stopped = failure;
            return {};
        }
    }
    return {};
}

Result<MailRunOutcome> run(storage::Database& database, const audit::Session& session, const Post& post,
                           MailTransport& transport, const std::stop_token& stop, const MailPacing& pacing) {
    // Without the key the run would refuse every mail there is.
    if (!session.keys.holds(crypto::KeyPurpose::Outbox))
        return fail(ErrorCode::KeyNotHeld, u"key"_s, nameOf(crypto::KeyPurpose::Outbox));
    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::SendMail));
        return publishOutboxKeys(transaction, session.keys);
    }));
    MailRunOutcome outcome;
    PINDESK_TRY(outcome.cancelled, expireMails(database, session, pacing));
    PINDESK_CHECK(sendAll(database, session, post, transport, stop, pacing, outcome));
    PINDESK_TRY(const MailCounts counts, database.read(readMailCounts));
    outcome.waiting = counts.waiting;
    return outcome;
}

} // namespace

Result<MailRunOutcome> runMail(storage::Database& database, const audit::Session& session,
                               MailTransport& transport, std::stop_token stop, const MailPacing& pacing) {
    PINDESK_TRY(const Post post, readPost(database));
    return run(database, session, post, transport, stop, pacing);
}

Result<MailRunOutcome> runMail(storage::Database& database, const audit::Session& session,
                               std::stop_token stop, const MailPacing& pacing) {
    PINDESK_TRY(const Post post, readPost(database));
    PINDESK_TRY(const SmtpHost host, openHost(post.settings, session.keys));
    SmtpSession transport(host, stop);
    return run(database, session, post, transport, stop, pacing);
}

} // namespace pindesk::mail
