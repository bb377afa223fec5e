#include "core/directory/directoryrepository.h"
#include <array>

namespace pindesk::directory {
using storage::Row;
using storage::Utf8;
namespace {

constexpr std::array mustChangeNames{QByteArrayView("unknown"), QByteArrayView("no"), QByteArrayView("yes")};

std::string textOf(const Row& row, int column) {
    const QByteArrayView text = row.view(column);
    return {text.data(), static_cast<std::size_t>(text.size())};
}

DirectoryAccount accountFrom(const Row& from) {
    DirectoryAccount account;
    account.id = AccountId(from.integer(0));
    DirectoryRow& row = account.row;
    int column = 1;
    for (std::string* const text :
         {&row.firstName, &row.lastName, &row.organization, &row.serviceAddress, &row.city, &row.state,
          &row.postalCode, &row.country, &row.status, &row.email, &row.language})
        *text = textOf(from, column++);
    row.mustChangePin = mustChangePinFromName(from.view(12));
    account.personal = from.bytes(13);
    row.extra = textOf(from, 14);
    account.missingSince = from.optionalInteger(15);
    return account;
}

FoundAccount foundFrom(const Row& from) {
    FoundAccount account;
    account.id = AccountId(from.integer(0));
    DirectoryRow& row = account.row;
    row.account = {from.bytes(1), from.bytes(2)};
    int column = 3;
    for (std::string* const text : {&row.firstName, &row.lastName, &row.organization, &row.serviceAddress,
                                    &row.city, &row.state, &row.postalCode, &row.email})
        *text = textOf(from, column++);
    account.isMissing = from.boolean(11);
    for (const QByteArray& digits : from.bytes(12).split(' '))
        if (!digits.isEmpty())
            row.phones.push_back({{}, digits.toStdString()});
    if (!from.isNull(13))
        account.pin = PinFlags{from.boolean(13), from.boolean(14)};
    return account;
}

} // namespace

MustChangePin mustChangePinFromName(QByteArrayView name) {
    const auto found = std::find(mustChangeNames.begin(), mustChangeNames.end(), name);
    return found == mustChangeNames.end() ? MustChangePin::Unknown
                                          : static_cast<MustChangePin>(found - mustChangeNames.begin());
}

QByteArrayView nameOf(MustChangePin value) {
    return mustChangeNames[static_cast<std::size_t>(value)];
}

Result<std::optional<DirectoryAccount>> readDirectoryAccount(storage::Connection& connection,
                                                             const AccountNumber& account) {
    PINDESK_TRY(auto found, connection.row("directory_account_get",
                                           {Utf8{account.location}, Utf8{account.customer}}, accountFrom));
    if (!found)
        return std::nullopt;
    found->row.account = account;
    PINDESK_TRY(found->row.phones, connection.rows("directory_phone_list", {found->id}, [](const Row& row) {
        return Phone{textOf(row, 0), textOf(row, 1)};
    }));
    return found;
}

Result<std::vector<FoundAccount>> readFoundAccounts(storage::Connection& connection,
                                                    const std::vector<AccountId>& accounts) {
    QByteArray ids;
    for (const AccountId account : accounts)
        ids += (ids.isEmpty() ? "[" : ",") + QByteArray::number(account.value());
    if (ids.isEmpty())
        return {};
    return connection.rows("directory_account_list", {Utf8{ids + ']'}}, foundFrom);
}

Result<void> forEachAccount(storage::Connection& connection, AccountId after, AccountId to,
                            const std::function<Result<void>(const FoundAccount&)>& take) {
    return connection.forEach("directory_account_range", {after, to},
                              [&](const Row& row) { return take(foundFrom(row)); });
}

} // namespace pindesk::directory
