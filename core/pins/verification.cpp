#include "core/pins/verification.h"
#include "core/base/freetext.h"
#include "core/crypto/random.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

Utf8 jsonOf(const QStringList& items) {
    return Utf8{QJsonDocument(QJsonArray::fromStringList(items)).toJson(QJsonDocument::Compact)};
}

QStringList itemsFrom(QByteArrayView json) {
    QStringList items;
    for (const QJsonValue& item : QJsonDocument::fromJson(json.toByteArray()).array())
        items << item.toString();
    return items;
}

Verification verificationFrom(const Row& row) {
    if (!row.isNull(1))
        return {Verification::Kind::Override, {}, row.text(1), {}};
    if (!row.isNull(2))
        return {Verification::Kind::Statement, {}, {}, row.text(2)};
    return {Verification::Kind::Answers, itemsFrom(row.view(0)), {}, {}};
}

} // namespace

QJsonObject Verification::toJson() const {
    switch (kind) {
    case Kind::Override:
        return {{u"kind"_s, u"override"_s}, {u"by"_s, overriddenBy}};
    case Kind::Statement:
        return {{u"kind"_s, u"statement"_s}, {u"statement"_s, statement}};
    case Kind::Answers:
        break;
    }
    return {{u"kind"_s, u"answers"_s}, {u"passed"_s, QJsonArray::fromStringList(passed)}};
}

Result<Verification> requireVerified(storage::Transaction& transaction, const audit::Session& session,
                                     AccountId account) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(auto found,
                transaction->row("verification_latest",
                                 {account, session.actor.staffId, now - verificationLife}, verificationFrom));
    if (!found)
        return fail(ErrorCode::NotVerified, u"account"_s);
    return std::move(*found);
}

Result<Verification> requireVerified(storage::Transaction& transaction, const audit::Session& session,
                                     AccountId account, const std::optional<QString>& statement) {
    if (!statement)
        return requireVerified(transaction, session, account);
    if (statement->trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"verified_by"_s, u"missing"_s);
    PINDESK_CHECK(checkFreeText(*statement, u"verified_by"_s));
    NewVerification row{account, session.actor.staffId, {}, {}, true, {}, {}, statement};
    PINDESK_CHECK(recordVerification(transaction, row));
    return Verification{Verification::Kind::Statement, {}, {}, *statement};
}

Result<void> recordVerification(storage::Transaction& transaction, const NewVerification& row) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    crypto::SystemRandom random;
    PINDESK_CHECK(
        transaction->execute("verification_insert", {crypto::randomId(random), row.account, row.staff, now,
                                                     jsonOf(row.asked), jsonOf(row.passed), row.succeeded,
                                                     row.overrideBy, row.overrideReason, row.statement}));
    return {};
}

Result<void> endVerifications(storage::Transaction& transaction, AccountId account) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("verification_end", {account, now}));
    return {};
}

} // namespace pindesk::pins
