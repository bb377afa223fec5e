#include "core/registration/customer.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using forcepin::Channel;
using storage::Utf8;

QLatin1StringView nameOf(Channel::Kind channel) {
    switch (channel) {
    case Channel::Kind::Counter:
        return "counter"_L1;
    case Channel::Kind::Telephone:
        return "telephone"_L1;
    case Channel::Kind::Gateway:
        break;
    }
    return "gateway"_L1;
}

Result<std::optional<Customer>> findCustomer(storage::Connection& connection, const AccountNumber& account) {
    bool isTheirs = false;
    PINDESK_TRY(
        auto found,
        connection.row(
            "customer_find", {Utf8{account.location}, Utf8{account.customer}}, [&](const storage::Row& row) {
                Customer customer;
                customer.account = account;
                customer.id = AccountId(row.integer(0));
                customer.flags = {row.boolean(1), row.boolean(2)};
                customer.email = row.text(3);
                customer.emailVerified = row.boolean(4);
                customer.version = row.integer(5);
                customer.pin.kind = crypto::pinKindFromText(row.text(6)).value_or(crypto::PinKind::Customer);
                customer.pin.sealed = row.bytes(7);
                customer.pin.keyId = KeyId(row.integer(8));
                customer.language = row.text(9);
                customer.name = u"%1 %2"_s.arg(row.text(10), row.text(11)).simplified();
                if (customer.name.isEmpty())
                    customer.name = row.text(12);
                isTheirs = row.boolean(13);
                customer.issuedAt = row.optionalInteger(14);
                return customer;
            }));
    if (!isTheirs)
        found.reset();
    return found;
}

Result<Customer> requireProven(storage::Transaction& transaction, const ProvenCustomer& proven) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    if (now - proven.provenAt > ProvenCustomer::patience)
        return fail(ErrorCode::ChangedByOther, u"account"_s, u"expired"_s);
    PINDESK_TRY(auto customer, findCustomer(transaction.connection(), proven.account));
    if (!customer || customer->version != proven.version)
        return fail(ErrorCode::ChangedByOther, u"account"_s);
    return std::move(*customer);
}

} // namespace pindesk::registration
