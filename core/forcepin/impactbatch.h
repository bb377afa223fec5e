#pragma once
#include "core/crypto/sealcontext.h"
#include "core/directory/directoryrow.h"
#include "core/storage/accountwalk.h"
#include <QByteArrayView>
#include <memory>
#include <string>
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
    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
    [[nodiscard]] AccountId last() const { return rows.back().id; }
    void clear() {
        rows.clear();
        phones.clear();
        bytes.clear(); // keeps its room
    }
};
/// Reads all accounts that have a PIN.
using ImpactWalk = storage::AccountWalk<ImpactBatch>;
[[nodiscard]] std::unique_ptr<ImpactWalk> walkForImpact(storage::SiteUrl site);

} // namespace pindesk::forcepin
