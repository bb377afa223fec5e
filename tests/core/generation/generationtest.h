#pragma once
#include "core/audit/verifyaudit.h"
#include "core/generation/generatepins.h"
#include "core/generation/plangeneration.h"
#include "tests/support/testsite.h"

namespace pindesk::generation {

struct StoredPin {
    AccountNumber account;
    QByteArray sealed;
};

/// A site with a directory and the questions that every test of generation asks.
class GenerationTest : public test::SiteTest {
protected:
    static constexpr int batchSize = 100;

    /// Accounts 1 to `count`: `L00/c1`, `L01/c2` … by turns active, inactive and historic.
    void fillDirectory(int count);
    void addAccount(int id, const QByteArray& location, const QByteArray& customer);

    [[nodiscard]] Result<GenerationReceipt> generate(const ProgressHandler& progress = {},
                                                     std::optional<RunId> resume = {},
                                                     std::stop_token stop = {}) {
        return generatePins(m_site.url(), m_site.administrator, {resume, batchSize}, progress,
                            std::move(stop));
    }
    [[nodiscard]] qlonglong number(const QString& sql) const { return m_site.files.ask(sql).toLongLong(); }
    [[nodiscard]] qlonglong madeBy(RunId run) const {
        return number(QStringLiteral("SELECT COUNT(*) FROM pin_secret WHERE run_id = %1").arg(run.value()));
    }
    [[nodiscard]] QString stateOf(RunId run) const {
        return m_site.files
            .ask(QStringLiteral("SELECT state FROM generation_run WHERE run_id = %1").arg(run.value()))
            .toString();
    }
    /// The sum of the counts of the run's `pins_generated` events.
    [[nodiscard]] qint64 audited(RunId run);
    /// The batch sizes, newest first, as the events tell them.
    [[nodiscard]] std::vector<qint64> auditedBatches(RunId run);
    /// Every account of the directory has exactly one record, every count agrees, the trail is whole.
    void expectWhole();
    /// In the order of location and customer.
    [[nodiscard]] std::vector<StoredPin> storedPins(RunId run);
    /// The PINs that a run made, opened as a desk opens them.
    [[nodiscard]] QByteArrayList openPins(RunId run);
    [[nodiscard]] bool isSqlite() const { return GetParam() == storage::SiteUrl::Product::Sqlite; }
};

} // namespace pindesk::generation
