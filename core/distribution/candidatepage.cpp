#include "core/distribution/candidatepage.h"

namespace pindesk::distribution {
using storage::Connection;
using storage::Row;
namespace {

// The columns that both statements begin with.
enum Column { Id, IsInitial, PinSetAt, IssuedAt, IsReset, IsMissing, Status, HasAddress, Sealed, FirstText };

Choice choiceOf(const Row& from, const Question& question, QString& status) {
    const AccountId id(from.integer(Id));
    if (question.hasList && !std::binary_search(question.listed.begin(), question.listed.end(), id))
        return Choice::NotListed;
    CandidateFacts facts;
    facts.isInitial = from.boolean(IsInitial);
    facts.pinSetAt = from.integer(PinSetAt);
    facts.issuedAt = from.optionalInteger(IssuedAt);
    facts.isMissing = from.boolean(IsMissing);
    facts.isExpired = question.life.hasExpired(facts.issuedAt, question.now);
    if (!question.selection.statuses.isEmpty())
        status = from.text(Status);
    facts.status = status;
    return choose(question.selection, facts, question.asOf);
}

CandidatePage::Text add(CandidatePage& page, QByteArrayView text) {
    const CandidatePage::Text added{static_cast<std::uint32_t>(page.bytes.size()),
                                    static_cast<std::uint32_t>(text.size())};
    page.bytes.append(text.data(), static_cast<std::size_t>(text.size()));
    return added;
}

void addChosen(const Row& from, CandidatePage& page) {
    CandidatePage::Row& row = page.chosen.emplace_back();
    row.id = AccountId(from.integer(Id));
    row.status = add(page, from.view(Status));
    row.sealedPin = add(page, from.view(Sealed));
    int column = FirstText;
    for (CandidatePage::Text* text :
         {&row.location, &row.customer, &row.firstName, &row.lastName, &row.organization, &row.serviceAddress,
          &row.city, &row.state, &row.postalCode, &row.country, &row.language, &row.email})
        *text = add(page, from.view(column++));
}

void addCandidate(const Row& from, const Question& question, WalkFor purpose, CandidatePage& page,
                  QString& status) {
    ++page.looked;
    page.lastLooked = AccountId(from.integer(Id));
    const Choice choice = choiceOf(from, question, status);
    ++page.counts.at(static_cast<std::size_t>(choice));
    if (choice == Choice::ChangedSince && from.boolean(IsReset))
        page.changed.push_back(page.lastLooked);
    if (choice != Choice::Chosen)
        return;
    if (!from.boolean(HasAddress))
        ++page.withoutAddress;
    if (purpose == WalkFor::Writing)
        addChosen(from, page);
}

void clear(CandidatePage& page) {
    page.chosen.clear();
    page.changed.clear();
    page.counts = {};
    page.withoutAddress = 0;
    page.looked = 0;
    page.bytes.clear(); // keeps its room
}

} // namespace

IssueRow CandidatePage::issueRow(const Row& row) const {
    IssueRow made;
    made.id = row.id;
    made.location = view(row.location);
    made.customer = view(row.customer);
    made.firstName = view(row.firstName);
    made.lastName = view(row.lastName);
    made.organization = view(row.organization);
    made.serviceAddress = view(row.serviceAddress);
    made.city = view(row.city);
    made.state = view(row.state);
    made.postalCode = view(row.postalCode);
    made.country = view(row.country);
    made.status = view(row.status);
    made.language = view(row.language);
    made.email = view(row.email);
    return made;
}

std::unique_ptr<CandidateWalk> walkCandidates(storage::SiteUrl site, const Question& question,
                                              WalkFor purpose) {
    const char* statement = purpose == WalkFor::Planning ? "distribution_plan_page" : "distribution_page";
    return std::make_unique<CandidateWalk>(
        std::move(site), "impact_total",
        [&question, purpose, statement](Connection& connection, AccountId after, CandidatePage& page) {
            clear(page);
            QString status;
            return connection.forEach(statement, {after, CandidatePage::mostRows},
                                      [&](const Row& from) -> Result<void> {
                                          addCandidate(from, question, purpose, page, status);
                                          return {};
                                      });
        });
}

} // namespace pindesk::distribution
