#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/directory/searchdirectory.h"
#include "core/pins/pinrecord.h"
#include "ui/common/diagnosistext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using directory::FoundAccount;
using directory::SearchPage;
using directory::SearchRequest;
namespace {

// Nobody is typing: a call may take as long as it takes, but hears Ctrl-C in between.
constexpr std::chrono::milliseconds patience{250};

QString joined(std::initializer_list<std::string> parts, const char* between) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : between) + part;
    return QString::fromStdString(text);
}

QString customerName(const directory::DirectoryRow& row) {
    return joined({joined({row.firstName, row.lastName}, " ").toStdString(), row.organization}, ", ");
}

QString address(const directory::DirectoryRow& row) {
    return joined({row.serviceAddress, row.city, joined({row.state, row.postalCode}, " ").toStdString()},
                  ", ");
}

std::optional<pins::AccountState> stateOf(const FoundAccount& account) {
    if (!account.pin)
        return std::nullopt;
    return pins::stateOf({account.pin->initialized, account.pin->enabled});
}

QString stateText(const FoundAccount& account) {
    const auto state = stateOf(account);
    const QString text = state ? ui::stateText(*state) : Words::tr("No PIN yet");
    return account.isMissing ? Words::tr("%1; missing from the extract").arg(text) : text;
}

QJsonObject documentOf(const FoundAccount& account) {
    const auto state = stateOf(account);
    return {{u"account"_s, account.row.account.toString()},
            {u"name"_s, customerName(account.row)},
            {u"address"_s, address(account.row)},
            {u"state"_s, state ? QJsonValue(nameOf(*state)) : QJsonValue()},
            {u"missing"_s, account.isMissing}};
}

QString nameOf(SearchPage::Inside inside) {
    switch (inside) {
    case SearchPage::Inside::Searched:
        return u"searched"_s;
    case SearchPage::Inside::TooShort:
        return u"too_short"_s;
    case SearchPage::Inside::Incomplete:
        break;
    }
    return u"incomplete"_s;
}

Result<SearchRequest> searchRequest(Context& context) {
    SearchRequest request;
    request.text = context.argument();
    request.patience = patience;
    if (const QString by = context.optional(u"by"_s).value_or(u"any"_s); by != u"any"_s) {
        request.by = directory::searchFieldFromName(by);
        if (!request.by)
            return usageError(Words::tr("--by is one of number, name, address, phone, email and any."));
    }
    if (const auto after = context.optional(u"after"_s)) {
        request.after = directory::SearchPlace::fromString(*after);
        if (!request.after)
            return usageError(Words::tr("--after takes what the page before ended with."));
    }
    PINDESK_TRY(const auto limit, context.number(u"limit"_s, 1, 1'000));
    if (limit)
        request.limit = static_cast<int>(*limit);
    return request;
}

/// Pages until so many are found or nothing is left.
Result<SearchPage> searchOn(storage::Database& database, const audit::Session& session,
                            SearchRequest request) {
    const Interruption interruption;
    PINDESK_TRY(SearchPage page, directory::searchDirectory(database, session, request));
    const auto wanted = static_cast<std::size_t>(request.limit);
    while (page.next && page.accounts.size() < wanted) {
        if (Interruption::requested())
            return fail(ErrorCode::Cancelled);
        request.after = page.next;
        request.limit = static_cast<int>(wanted - page.accounts.size());
        PINDESK_TRY(SearchPage more, directory::searchDirectory(database, session, request));
        page.accounts.insert(page.accounts.end(), more.accounts.begin(), more.accounts.end());
        page.next = std::move(more.next);
    }
    return page;
}

void tell(Context& context, const SearchPage& page) {
    QJsonArray documents;
    QList<QStringList> rows;
    for (const FoundAccount& account : page.accounts) {
        documents.append(documentOf(account));
        rows.append({account.row.account.toString(), customerName(account.row), address(account.row),
                     stateText(account)});
    }
    const QString next = page.next ? page.next->toString() : QString();
    context.output.result({{u"accounts"_s, documents},
                           {u"inside"_s, nameOf(page.inside)},
                           {u"next_after"_s, page.next ? QJsonValue(next) : QJsonValue()}},
                          rows.isEmpty() ? QStringList{Words::tr("Nothing found.")}
                                         : tableLines({Words::tr("Account"), Words::tr("Customer"),
                                                       Words::tr("Address"), Words::tr("State")},
                                                      rows));
    if (page.inside == SearchPage::Inside::Incomplete)
        context.output.message(Words::tr("Only beginnings were searched, of some accounts or all: the search "
                                         "index is not complete. import-directory builds it."));
    if (page.next)
        context.output.message(Words::tr("There may be more: --after %1").arg(next));
}

Result<ExitCode> search(Context& context) {
    PINDESK_TRY(const SearchRequest request, searchRequest(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const SearchPage page, searchOn(database, session, request));
    tell(context, page);
    return ExitCode::Done;
}

} // namespace

Command searchCommand() {
    return {
        u"account search"_s,
        u"TEXT"_s,
        Words::tr("finds accounts by a beginning, or from three characters on by any part, of what is known "
                  "of them; case and accents do not count"),
        {{u"by"_s, Words::tr("number, name, address, phone, email, or any (the default)"), u"WHAT"_s},
         {u"limit"_s, Words::tr("at most so many (50 unless said otherwise)"), u"N"_s},
         {u"after"_s, Words::tr("go on where another page of the same search ended"), u"PLACE"_s}},
        search};
}

} // namespace pindesk::ctl
