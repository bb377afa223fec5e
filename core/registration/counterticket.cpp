#include "core/registration/counterticket.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/pins/pinrepository.h"
#include "core/registration/customer.h"
#include "core/staff/site.h"
#include "core/staff/sitesettings.h"
#include <QCborMap>

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
namespace {

constexpr auto web = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray written(const CounterPass& pass) {
    return QCborMap{{u"location"_s, pass.account.location},
                    {u"customer"_s, pass.account.customer},
                    {u"version"_s, qint64{pass.version}},
                    {u"staff"_s, qint64{pass.staffId.value()}},
                    {u"begun_at"_s, qint64{pass.begunAt}}}
        .toCborValue()
        .toCbor();
}

std::optional<CounterPass> read(const QByteArray& plain) {
    const QCborMap map = QCborValue::fromCbor(plain).toMap();
    const auto account =
        AccountNumber::fromParts(map[u"location"_s].toByteArray(), map[u"customer"_s].toByteArray());
    if (!account)
        return std::nullopt;
    return CounterPass{*account, map[u"version"_s].toInteger(), StaffId(map[u"staff"_s].toInteger()),
                       map[u"begun_at"_s].toInteger()};
}

} // namespace

Result<CounterTicket> counterTicket(storage::Database& database, const audit::Session& session,
                                    const AccountNumber& account) {
    return database.write([&](storage::Transaction& transaction) -> Result<CounterTicket> {
        storage::Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::VerifyCaller));
        CounterTicket ticket;
        PINDESK_TRY(ticket.pages, staff::textSetting(connection, staff::keys::customerPages));
        if (ticket.pages.isEmpty())
            return fail(ErrorCode::InvalidInput, u"customer_pages.base"_s, u"missing"_s);
        PINDESK_TRY(const staff::Site site, staff::readSite(connection));
        ticket.siteName = site.name;
        PINDESK_TRY(const auto customer, findCustomer(connection, account));
        if (!customer)
            return pins::noRecord(connection, account);
        if (customer->flags.initialized)
            return fail(ErrorCode::ChangedByOther, u"account"_s, u"registered"_s);
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_TRY(auto sealer, session.keys.sealer(KeyPurpose::PersonalData));
        PINDESK_TRY(const QByteArray sealed,
                    sealer.seal(crypto::counterContext(),
                                written({account, customer->version, session.actor.staffId, now})));
        ticket.text = sealed.toBase64(web);
        PINDESK_CHECK(
            audit::append(transaction, session,
                          {u"counter_registration_begun"_s, account.toString(), customer->id, {}, {}}));
        return ticket;
    });
}

Result<std::optional<CounterPass>>
openCounterTicket(storage::Connection& connection, const audit::Session& session, const QByteArray& ticket) {
    const auto sealed = QByteArray::fromBase64Encoding(ticket, web | QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return std::nullopt;
    const auto plain =
        audit::openSealed(connection, session, KeyPurpose::PersonalData, crypto::counterContext(), *sealed);
    if (!plain && plain.error().code == ErrorCode::SealRefused)
        return std::nullopt;
    if (!plain)
        return fail(plain.error());
    return read(plain->view().toByteArray());
}

} // namespace pindesk::registration
