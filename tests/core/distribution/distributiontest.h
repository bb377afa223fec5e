#pragma once
#include "core/distribution/listissues.h"
#include "core/distribution/requestbatch.h"
#include "core/distribution/writebatch.h"
#include "core/staff/decideapproval.h"
#include "tests/core/pins/pinstest.h"
#include <QFile>
#include <QTemporaryDir>

namespace pindesk::distribution {

/// Writes `12345/678 Old-7391`, a line for each account; leaves out whose last name is Nowhere.
class LineSink final : public BatchSink {
public:
    explicit LineSink(QIODevice& device)
        : m_device(device) {}
    Result<void> begin() override { return {}; }
    Result<std::optional<LeftOut>> add(const IssueRow& row) override {
        if (row.lastName == QByteArrayView("Nowhere"))
            return LeftOut::NoAddress;
        m_device.write(row.location.toByteArray() + '/' + row.customer.toByteArray() + ' ' +
                       row.pin.toByteArray() + '\n');
        return std::nullopt;
    }
    Result<void> finish() override { return {}; }

private:
    QIODevice& m_device;
};
[[nodiscard]] inline MakeSink lines() {
    return [](const Batch&, const BatchFacts&, QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
        return std::make_unique<LineSink>(device);
    };
}

/// A site with accounts that have initial PINs, and two supervisors.
class DistributionTest : public pins::PinsTest {
protected:
    DistributionTest() {
        test::addPerson(m_site.database, m_site.administrator, QStringLiteral("supervisor2"),
                        Role::Supervisor);
        m_second.emplace(m_site.signIn(QStringLiteral("supervisor2")));
    }
    [[nodiscard]] Result<Batch> request(const Selection& selection = {}) {
        BatchRequest asked;
        asked.layoutName = QStringLiteral("Lines");
        asked.selection = selection;
        return requestBatch(m_site.url(), m_site.supervisor, asked);
    }
    /// Asked for by the one and approved by the other.
    [[nodiscard]] Batch approved(const Selection& selection = {}) {
        const auto batch = request(selection);
        EXPECT_TRUE(batch) << qPrintable(batch.error().field + batch.error().detail);
        EXPECT_TRUE(decide(*batch, staff::Decision::Grant));
        return *batch;
    }
    [[nodiscard]] Result<staff::Approval> decide(const Batch& batch, staff::Decision decision,
                                                 const QString& reason = {}) {
        return staff::decideApproval(m_site.database, *m_second, *batch.approval, decision, reason);
    }
    [[nodiscard]] Result<BatchReceipt> write(BatchId batch) {
        return writeBatch(m_site.url(), m_site.supervisor, {batch, m_path}, lines());
    }
    [[nodiscard]] QByteArray fileText() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    [[nodiscard]] std::vector<ListedIssue> issues(const IssueFilter& filter = {}) {
        return listIssues(m_site.database, m_site.supervisor, filter)->issues;
    }
    void reset(const AccountNumber& account, const char* pin);

    std::optional<audit::Session> m_second;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("batch.txt"));
};

} // namespace pindesk::distribution
