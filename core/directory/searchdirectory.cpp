#include "core/directory/searchdirectory.h"
#include "core/directory/infixstate.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <unordered_map>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Utf8;
namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr qsizetype longestText = 500;
constexpr int longestPage = 1'000;
constexpr std::size_t mostAtOnce = 100;
// Of how many accounts the index is asked at once: very common words must leave time to stop; rare ones are
// as quick in all accounts as in some, so that each quick answer doubles the number.
constexpr std::int64_t smallestWindow = 4'096;
constexpr std::chrono::milliseconds quick{2}, slow{8};

Utf8 utf8(std::string_view text) {
    return {QByteArray(text.data(), static_cast<qsizetype>(text.size()))};
}

QLatin1StringView columnOf(SearchField field) {
    switch (field) {
    case SearchField::Number:
        return "number"_L1;
    case SearchField::Name:
        return "name"_L1;
    case SearchField::Address:
        return "address"_L1;
    case SearchField::Phone:
        return "phone"_L1;
    case SearchField::Email:
        break;
    }
    return "email"_L1;
}

/// Where an account may be found: what a statement gave.
struct Candidate {
    std::string key;
    AccountId account;
};

class Search {
public:
    Search(Connection& connection, const SearchRequest& request, std::vector<SearchPass> passes)
        : m_connection(connection)
        , m_limit(static_cast<std::size_t>(std::clamp(request.limit, 1, longestPage)))
        , m_end(SteadyClock::now() + request.patience)
        , m_passes(std::move(passes))
        , m_place(request.after.value_or(SearchPlace())) {}

    [[nodiscard]] Result<SearchPage> run();

private:
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<bool> stepInside();
    [[nodiscard]] Result<std::vector<Candidate>> keys();
    [[nodiscard]] Result<std::vector<Candidate>> numbers();
    [[nodiscard]] Result<std::vector<Candidate>> insides(std::int64_t to);
    [[nodiscard]] Result<void> take(const std::vector<Candidate>& candidates);
    [[nodiscard]] bool isNew(const Candidate& candidate, const FoundAccount& account) const;
    [[nodiscard]] const SearchPass& pass() const { return m_passes[m_place.pass]; }
    [[nodiscard]] bool isFull() const { return m_page.accounts.size() == m_limit; }
    [[nodiscard]] std::size_t atOnce() const {
        return std::min(m_limit - m_page.accounts.size(), mostAtOnce);
    }

    Connection& m_connection;
    const std::size_t m_limit;
    const SteadyClock::time_point m_end;
    const std::vector<SearchPass> m_passes;
    SearchPlace m_place;
    InfixState m_infix;
    std::int64_t m_window = 0;
    SearchPage m_page;
};

Result<SearchPage> Search::run() {
    PINDESK_TRY(m_infix, readInfixState(m_connection));
    m_window = m_infix.accountsAtOnce;
    const bool wantsInside = std::any_of(m_passes.begin(), m_passes.end(), [](const SearchPass& each) {
        return each.method == SearchPass::Method::Inside;
    });
    m_page.inside = !wantsInside        ? SearchPage::Inside::TooShort
                    : m_infix.isWhole() ? SearchPage::Inside::Searched
                                        : SearchPage::Inside::Incomplete;
    while (m_place.pass < m_passes.size()) {
        PINDESK_TRY(const bool isOver, step());
        if (isOver)
            m_place = {m_place.pass + 1, {}, {}};
        if (m_place.pass < m_passes.size() && (isFull() || SteadyClock::now() >= m_end)) {
            m_page.next = m_place;
            break;
        }
    }
    return std::move(m_page);
}

/// Goes on with the pass; true when nothing is left of it.
Result<bool> Search::step() {
    if (pass().method == SearchPass::Method::Inside)
        return stepInside();
    const std::size_t wanted = atOnce();
    PINDESK_TRY(const auto found, keyKindOf(pass().field) ? keys() : numbers());
    PINDESK_CHECK(take(found));
    return found.size() < wanted;
}

Result<bool> Search::stepInside() {
    const std::int64_t end = m_infix.isBuilt ? m_infix.indexedTo.value() : 0;
    const std::int64_t from = m_place.account.value();
    if (from >= end)
        return true;
    const std::int64_t to = std::min(from + m_window, end);
    const std::size_t wanted = atOnce();
    const auto begun = SteadyClock::now();
    PINDESK_TRY(const auto found, insides(to));
    const auto took = SteadyClock::now() - begun;
    if (took < quick && to < end)
        m_window *= 2;
    else if (took > slow)
        m_window = std::max(m_window / 2, smallestWindow);
    PINDESK_CHECK(take(found));
    if (found.size() < wanted)
        m_place.account = AccountId(to);
    return m_place.account.value() >= end;
}

Result<std::vector<Candidate>> Search::keys() {
    const std::string_view from = indexedPart(pass().key);
    const bool isFirst = m_place.account == AccountId();
    return m_connection.rows("directory_key_find",
                             {static_cast<int>(*keyKindOf(pass().field)), utf8(isFirst ? from : m_place.key),
                              m_place.account, utf8(afterPrefix(from)), static_cast<std::int64_t>(atOnce())},
                             [](const Row& row) {
                                 return Candidate{row.bytes(0).toStdString(), AccountId(row.integer(1))};
                             });
}

/// `12` is the beginning of a location, `12/3` that of a customer there.
Result<std::vector<Candidate>> Search::numbers() {
    const auto split = [](std::string_view text) {
        const std::size_t slash = std::min(text.find('/'), text.size());
        return std::pair(text.substr(0, slash), text.substr(std::min(slash + 1, text.size())));
    };
    const std::string_view key = pass().key;
    const auto [location, customer] = split(key);
    const bool hasLocation = key.find('/') != std::string_view::npos;
    const std::string after = afterPrefix(hasLocation ? customer : location);
    // The whole of a location ends where the next possible one begins.
    const bool isWholeLocation = hasLocation && customer.empty();
    const std::string nextLocation = std::string(location) + '\x01';
    std::string fromLocation(location), fromCustomer(customer);
    if (m_place.account != AccountId()) {
        const auto [lastLocation, lastCustomer] = split(m_place.key);
        fromLocation = lastLocation;
        fromCustomer = std::string(lastCustomer) + '\x01'; // no number has a character as low as this
    }
    const bool endsInLocation = hasLocation && !isWholeLocation;
    return m_connection.rows(
        "directory_number_find",
        {utf8(fromLocation), utf8(fromCustomer),
         utf8(isWholeLocation  ? nextLocation
              : endsInLocation ? std::string(location)
                               : after),
         utf8(endsInLocation ? after : std::string()), static_cast<std::int64_t>(atOnce())},
        [](const Row& row) {
            return Candidate{(row.bytes(0) + '/' + row.bytes(1)).toStdString(), AccountId(row.integer(2))};
        });
}

Result<std::vector<Candidate>> Search::insides(std::int64_t to) {
    QJsonArray words;
    for (const std::string& word : indexedWords(pass()))
        words.append(QString::fromStdString(word));
    return m_connection.rows("directory_infix_find",
                             {QString(columnOf(pass().field)),
                              Utf8{QJsonDocument(words).toJson(QJsonDocument::Compact)}, m_place.account, to,
                              static_cast<std::int64_t>(atOnce())},
                             [](const Row& row) {
                                 return Candidate{{}, AccountId(row.integer(0))};
                             });
}

/// What an earlier pass finds was given there; a key that is not the account's first one in this pass was
/// preceded by that.
bool Search::isNew(const Candidate& candidate, const FoundAccount& account) const {
    if (placeIn(pass(), account) != candidate.key)
        return false;
    return std::none_of(m_passes.begin(), m_passes.begin() + static_cast<std::ptrdiff_t>(m_place.pass),
                        [&](const SearchPass& each) { return placeIn(each, account).has_value(); });
}

Result<void> Search::take(const std::vector<Candidate>& candidates) {
    std::vector<AccountId> ids;
    ids.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        ids.push_back(candidate.account);
    PINDESK_TRY(auto accounts, readFoundAccounts(m_connection, ids));
    std::unordered_map<std::int64_t, FoundAccount*> byId;
    for (FoundAccount& account : accounts)
        byId.emplace(account.id.value(), &account);
    for (const Candidate& candidate : candidates) {
        m_place.key = candidate.key;
        m_place.account = candidate.account;
        const auto found = byId.find(candidate.account.value());
        if (found != byId.end() && isNew(candidate, *found->second))
            m_page.accounts.push_back(*found->second);
    }
    return {};
}

Result<void> check(const SearchRequest& request) {
    const auto refused = [](const QString& why) { return fail(ErrorCode::InvalidInput, u"text"_s, why); };
    if (request.text.size() > longestText)
        return refused(u"too_long"_s);
    if (request.text.contains(QChar::Null))
        return refused(u"control_character"_s);
    if (request.text.trimmed().isEmpty())
        return refused(u"empty"_s);
    return {};
}

} // namespace

Result<SearchPage> searchDirectory(storage::Database& database, const audit::Session& session,
                                   const SearchRequest& request) {
    PINDESK_CHECK(check(request));
    auto passes = planSearch(request.text, request.by);
    if (request.after && request.after->pass >= passes.size())
        return fail(ErrorCode::InvalidInput, u"after"_s, u"other_search"_s);
    return database.read([&](Connection& connection) -> Result<SearchPage> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::LookUpAccount));
        return Search(connection, request, passes).run();
    });
}

} // namespace pindesk::directory
