#pragma once
#include "core/distribution/issuerow.h"
#include "core/distribution/selection.h"
#include "core/pins/initialpinlife.h"
#include "core/storage/accountwalk.h"
#include <string>
#include <vector>

namespace pindesk::distribution {

/// What a selection is asked against.
struct Question {
    Selection selection;
    Milliseconds asOf = 0;         ///< when it was asked
    std::vector<AccountId> listed; ///< of the selection's list, in order; looked at when `hasList`
    bool hasList = false;
    pins::InitialPinLife life;
    Milliseconds now = 0;
};

/// A stretch of the accounts, those that are chosen with what goes into the file. Their bytes stand in one
/// piece of memory.
struct CandidatePage {
    static constexpr int mostRows = 8'192;

    struct Text {
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };
    struct Row {
        AccountId id;
        Text sealedPin, location, customer, firstName, lastName, organization, serviceAddress, city, state,
            postalCode, country, status, language, email;
    };
    std::vector<Row> chosen;
    std::vector<AccountId> changed;                    ///< reset since the question was asked
    std::array<std::int64_t, choices.size()> counts{}; ///< of each Choice
    std::int64_t withoutAddress = 0;                   ///< among the chosen
    std::int64_t looked = 0;
    AccountId lastLooked;
    std::string bytes;

    [[nodiscard]] bool isEmpty() const { return looked == 0; }
    [[nodiscard]] AccountId last() const { return lastLooked; }
    [[nodiscard]] QByteArrayView view(Text text) const {
        return QByteArrayView(bytes.data() + text.at, text.size);
    }
    /// Everything but the PIN.
    [[nodiscard]] IssueRow issueRow(const Row& row) const;
};
using CandidateWalk = storage::AccountWalk<CandidatePage>;

/// The accounts as the question sees them now. For planning the texts are not read.
enum class WalkFor { Planning, Writing };
/// `question` outlives the walk.
[[nodiscard]] std::unique_ptr<CandidateWalk> walkCandidates(storage::SiteUrl site, const Question& question,
                                                            WalkFor purpose);

} // namespace pindesk::distribution
