#include "core/generation/directorypage.h"

namespace pindesk::generation {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

Result<AccountList> readDirectory(storage::Connection& connection, const AccountNumber& after, int size) {
    AccountList accounts;
    accounts.reserve(static_cast<std::size_t>(size));
    PINDESK_CHECK(connection.forEach("generation_directory_page",
                                     {Utf8{after.location}, Utf8{after.customer}, size},
                                     [&](const Row& row) -> Result<void> {
                                         accounts.add(AccountId(row.integer(0)), row.view(1), row.view(2));
                                         return {};
                                     }));
    return accounts;
}

/// None for a good account number.
std::optional<QString> reasonToReject(QByteArrayView location, QByteArrayView customer) {
    const auto number = AccountNumber::fromParts(location, customer);
    if (!number)
        return number.error().detail;
    if (number->location != location || number->customer != customer)
        return u"spaces"_s;
    return std::nullopt;
}

} // namespace

Result<DirectoryPage> readDirectoryPage(storage::Connection& connection, const AccountNumber& after,
                                        int size) {
    DirectoryPage page;
    PINDESK_TRY(const AccountList accounts, readDirectory(connection, after, size));
    if (accounts.isEmpty())
        return page;
    page.looked = static_cast<std::int64_t>(accounts.size());
    page.last = {accounts.location(accounts.size() - 1).toByteArray(),
                 accounts.customer(accounts.size() - 1).toByteArray()};

    std::size_t next = 0;
    const auto takeMissing = [&] {
        const QByteArrayView location = accounts.location(next);
        const QByteArrayView customer = accounts.customer(next);
        if (auto reason = reasonToReject(location, customer))
            page.rejected.push_back({{location.toByteArray(), customer.toByteArray()}, std::move(*reason)});
        else
            page.missing.add(accounts.id(next), location, customer);
        ++next;
    };
    const auto compare = [&](const Row& row) {
        const int locations = QtPrivate::compareMemory(accounts.location(next), row.view(0));
        return locations != 0 ? locations : QtPrivate::compareMemory(accounts.customer(next), row.view(1));
    };
    // Both come in the order of their bytes: one pass finds what is missing.
    PINDESK_CHECK(connection.forEach(
        "generation_account_range",
        {Utf8{after.location}, Utf8{after.customer}, Utf8{page.last.location}, Utf8{page.last.customer}},
        [&](const Row& row) -> Result<void> {
            while (next < accounts.size() && compare(row) < 0)
                takeMissing();
            if (next < accounts.size() && compare(row) == 0) {
                ++page.existing;
                ++next;
            }
            return {};
        }));
    while (next < accounts.size())
        takeMissing();
    return page;
}

} // namespace pindesk::generation
