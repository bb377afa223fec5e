#include "core/distribution/askselection.h"
#include "core/staff/sitesettings.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using storage::Utf8;
namespace {

constexpr Milliseconds day = 24 * 60 * 60 * Milliseconds{1000};

Result<void> resolveList(storage::Connection& connection, const Selection& selection, Asked& asked) {
    asked.question.hasList = !selection.accounts.empty();
    for (const AccountNumber& account : selection.accounts) {
        PINDESK_TRY(const auto id,
                    connection.number("account_id", {Utf8{account.location}, Utf8{account.customer}}));
        if (id == 0)
            asked.unknown.push_back(account);
        else
            asked.question.listed.emplace_back(id);
    }
    auto& listed = asked.question.listed;
    std::sort(listed.begin(), listed.end());
    listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
    return {};
}

} // namespace

Result<Asked> askSelection(storage::Connection& connection, const Selection& selection) {
    if (selection.accounts.size() > Selection::mostListed)
        return fail(ErrorCode::InvalidInput, u"accounts"_s, u"too_many"_s);
    Asked asked;
    asked.question.selection = selection;
    PINDESK_TRY(asked.question.now, connection.now());
    asked.question.asOf = asked.question.now;
    PINDESK_TRY(asked.question.life, pins::readInitialPinLife(connection));
    PINDESK_TRY(const int days, staff::numberSetting(connection, staff::keys::reissueDays));
    if (selection.issuedBefore && *selection.issuedBefore > asked.question.now - days * day)
        return fail(ErrorCode::InvalidInput, u"issued_before"_s, u"too_soon"_s);
    PINDESK_CHECK(resolveList(connection, selection, asked));
    return asked;
}

} // namespace pindesk::distribution
