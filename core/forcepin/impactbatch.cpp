#include "core/forcepin/impactbatch.h"
#include "core/directory/directoryrepository.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
namespace {

void addRow(const Row& from, ImpactBatch& batch) {
    ImpactBatch::Row& row = batch.rows.emplace_back();
    row.id = AccountId(from.integer(0));
    row.location = batch.add(from.view(1));
    row.customer = batch.add(from.view(2));
    row.initialized = from.boolean(3);
    row.pinSetAt = from.integer(4);
    // Whatever is not one of ours is opened as a customer's, and does not open.
    row.kind = from.view(5) == "initial" ? crypto::PinKind::Initial : crypto::PinKind::Customer;
    row.sealedPin = batch.add(from.view(6));
    row.postalCode = batch.add(from.view(7));
    row.country = batch.add(from.view(8));
    row.mustChangePin = directory::mustChangePinFromName(from.view(9));
    row.sealedPersonal = batch.add(from.view(10));
}

/// Both come in the order of the accounts: one pass brings them together.
Result<void> addPhones(Connection& connection, AccountId after, ImpactBatch& batch) {
    std::size_t at = 0;
    return connection.forEach("impact_phones", {after, batch.rows.back().id},
                              [&](const Row& from) -> Result<void> {
                                  const AccountId id(from.integer(0));
                                  while (at < batch.rows.size() && batch.rows[at].id < id)
                                      ++at;
                                  if (at == batch.rows.size() || batch.rows[at].id != id)
                                      return {}; // of an account without PIN
                                  ImpactBatch::Row& row = batch.rows[at];
                                  if (row.phoneCount++ == 0)
                                      row.firstPhone = static_cast<std::uint32_t>(batch.phones.size());
                                  batch.phones.push_back(batch.add(from.view(1)));
                                  return {};
                              });
}

Result<void> fill(Connection& connection, AccountId after, ImpactBatch& batch) {
    batch.clear();
    PINDESK_CHECK(connection.forEach("impact_page", {after, ImpactBatch::mostRows},
                                     [&](const Row& from) -> Result<void> {
                                         addRow(from, batch);
                                         return {};
                                     }));
    return batch.rows.empty() ? Result<void>() : addPhones(connection, after, batch);
}

} // namespace

std::unique_ptr<ImpactWalk> walkForImpact(storage::SiteUrl site) {
    return std::make_unique<ImpactWalk>(std::move(site), "impact_total", fill);
}

} // namespace pindesk::forcepin
