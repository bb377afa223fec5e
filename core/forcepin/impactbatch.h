#pragma once
#include "core/base/boundedqueue.h"
#include "core/crypto/sealcontext.h"
#include "core/directory/directoryrow.h"
#include "core/storage/database.h"
#include <QByteArrayView>
#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace pindesk::forcepin {

/// Accounts on their way from the thread that reads to the one that unseals and judges. Their bytes stand in
/// one piece of memory: an array for each would cost more than the rows themselves. Reused.
struct ImpactBatch {
    static constexpr int mostRows = 8'192; ///< some milliseconds of work: cancelling is prompt

    struct Text {
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };
    struct Row {
        AccountId id;
        Milliseconds pinSetAt = 0;
        Text location, customer, sealedPin, postalCode, country, sealedPersonal;
        std::uint32_t firstPhone = 0;
        std::uint32_t phoneCount = 0;
        directory::MustChangePin mustChangePin = directory::MustChangePin::Unknown;
        crypto::PinKind kind = crypto::PinKind::Initial;
        bool initialized = false;
    };
    std::vector<Row> rows;
    std::vector<Text> phones;
    std::string bytes; // appends in place, which a QByteArray does by a call

    [[nodiscard]] QByteArrayView view(Text text) const {
        return QByteArrayView(bytes.data() + text.at, text.size);
    }
    [[nodiscard]] Text add(QByteArrayView text) {
        const Text added{static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(text.size())};
        bytes.append(text.data(), static_cast<std::size_t>(text.size()));
        return added;
    }
    void clear() {
        rows.clear();
        phones.clear();
        bytes.clear(); // keeps its room
    }
};
using ImpactBatchPointer = std::unique_ptr<ImpactBatch>;

/// Reads all accounts that have a PIN, on a thread and a connection of its own, a batch ahead.
class ImpactReader {
public:
    explicit ImpactReader(storage::SiteUrl site);
    /// Ends the reading, however far it is.
    ~ImpactReader();
    ImpactReader(const ImpactReader&) = delete;
    ImpactReader& operator=(const ImpactReader&) = delete;

    /// The next batch; one without rows is the end.
    [[nodiscard]] Result<ImpactBatchPointer> next();
    /// Returns a batch to be filled again.
    void giveBack(ImpactBatchPointer batch);
    /// How many accounts there are, known with the first batch.
    [[nodiscard]] std::int64_t total() const { return m_total; }

private:
    void read(const storage::SiteUrl& site);

    static constexpr std::size_t batches = 4; // being filled, two waiting, being judged
    std::atomic<std::int64_t> m_total = 0;
    BoundedQueue<ImpactBatchPointer> m_empty{batches};
    BoundedQueue<Result<ImpactBatchPointer>> m_full{batches - 2};
    std::thread m_thread; // last: what it uses is there before it and goes behind it
};

} // namespace pindesk::forcepin
