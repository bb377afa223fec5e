#include "core/directory/importplan.h"
#include <algorithm>

namespace pindesk::directory {
using storage::Row;
using storage::Utf8;
namespace {

struct Known {
    AccountId account;
    std::int64_t hash = 0;
    bool isMissing = false;
};

std::size_t hashOf(const AccountNumber& number) {
    return qHash(number, 0);
}

/// An account number needs no escaping.
QByteArray jsonOf(const ImportBatch& batch, std::span<const std::uint32_t> rows) {
    QByteArray json("[");
    for (const std::uint32_t row : rows) {
        const AccountNumber number = batch.rows.number(row);
        json += (json.size() == 1 ? "[\"" : ",[\"") + number.location + "\",\"" + number.customer + "\"]";
    }
    return json + ']';
}

/// What is on record of these rows, in their order.
Result<std::vector<std::optional<Known>>> lookUp(storage::Connection& connection, const ImportBatch& batch,
                                                 std::span<const std::uint32_t> rows) {
    std::vector<std::optional<Known>> known(rows.size());
    if (!rows.empty())
        PINDESK_CHECK(connection.forEach(
            "directory_account_find", {Utf8{jsonOf(batch, rows)}}, [&](const Row& row) -> Result<void> {
                known.at(static_cast<std::size_t>(row.integer(0))) =
                    Known{AccountId(row.integer(1)), row.integer(2), row.boolean(3)};
                return {};
            }));
    return known;
}

RowFate::Kind fateOf(std::int64_t hash, const Known& known, const ImportState& state) {
    using enum RowFate::Kind;
    if (state.seen.contains(known.account))
        return Repeated;
    if (hash != known.hash)
        return Changed;
    return known.isMissing ? Returned : Unchanged;
}

} // namespace

Result<ImportPlan> planBatch(storage::Connection& connection, const ImportBatch& batch,
                             const ImportState& state) {
    const PackedRows& rows = batch.rows;
    const auto& order = batch.order;
    ImportPlan plan{std::vector<RowFate>(rows.size()), state.next, state.highest};
    const auto firstNew = std::partition_point(
        order.begin(), order.end(), [&](std::uint32_t row) { return rows.number(row) <= state.highest; });
    const auto looked = static_cast<std::size_t>(firstNew - order.begin());
    PINDESK_TRY(const auto known, lookUp(connection, batch, std::span(order).first(looked)));
    for (std::size_t i = 0; i < order.size(); ++i) {
        RowFate& fate = plan.fates[order[i]];
        const bool isRepeated = i > 0 && rows.compare(order[i - 1], order[i]) == 0;
        if (isRepeated || (i < looked && state.unwritten.contains(hashOf(rows.number(order[i])))))
            fate.kind = RowFate::Kind::Repeated;
        else if (i < looked && known[i])
            fate = {fateOf(rows[order[i]].hash, *known[i], state), known[i]->account};
        else {
            fate = {RowFate::Kind::Added, plan.next};
            plan.next = AccountId(plan.next.value() + 1);
        }
    }
    if (firstNew != order.end())
        plan.highest = rows.number(order.back());
    return plan;
}

ImportCounts countsOf(const ImportBatch& batch, const ImportPlan& plan) {
    ImportCounts counts;
    counts.read = batch.read;
    counts.rejected = static_cast<std::int64_t>(batch.rejected.size());
    counts.warnings = static_cast<std::int64_t>(batch.warnings.size());
    for (const RowFate& fate : plan.fates)
        switch (fate.kind) {
        case RowFate::Kind::Added:
            ++counts.added;
            break;
        case RowFate::Kind::Changed:
        case RowFate::Kind::Returned:
            ++counts.changed;
            break;
        case RowFate::Kind::Unchanged:
            ++counts.unchanged;
            break;
        case RowFate::Kind::Repeated:
            ++counts.rejected;
            break;
        }
    return counts;
}

void apply(const ImportPlan& plan, const ImportBatch& batch, ImportState& state) {
    for (std::size_t i = 0; i < plan.fates.size(); ++i) {
        const RowFate& fate = plan.fates[i];
        if (fate.kind != RowFate::Kind::Repeated)
            state.seen.add(fate.account);
        if (state.isDryRun && fate.kind == RowFate::Kind::Added)
            state.unwritten.insert(hashOf(batch.rows.number(i)));
    }
    state.next = plan.next;
    state.highest = plan.highest;
}

} // namespace pindesk::directory
