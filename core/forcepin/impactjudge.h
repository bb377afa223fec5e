#pragma once
#include "core/crypto/keyring.h"
#include "core/forcepin/impactbatch.h"
#include "core/forcepin/previewimpact.h"
#include "core/pinrules/pinrules.h"

namespace pindesk::forcepin {

/// Unseals and judges accounts, and counts. For one thread. Judging is so cheap beside unsealing that a
/// thread of its own would cost more than it saves.
class ImpactJudge {
public:
    /// KeyNotHeld when one of the three keys is missing.
    [[nodiscard]] static Result<std::unique_ptr<ImpactJudge>> make(const crypto::KeyRing& keys,
                                                                   const ChosenProfile& chosen,
                                                                   const pinrules::Blocklist& blocklist,
                                                                   Milliseconds now);
    ImpactJudge(const ImpactJudge&) = delete;
    ImpactJudge& operator=(const ImpactJudge&) = delete;

    /// False when it was stopped half-way.
    [[nodiscard]] bool judge(const ImpactBatch& batch, const std::stop_token& stop);
    [[nodiscard]] const Impact& impact() const { return m_impact; }

private:
    using Openers = std::vector<crypto::Sealer>;
    ImpactJudge(const ChosenProfile& chosen, const pinrules::Blocklist& blocklist, Milliseconds now);
    void judge(const ImpactBatch& batch, const ImpactBatch::Row& row);
    void count(pinrules::ScenarioSet fired, const Evaluator::Decision& decision, Verdict before);

    Evaluator m_evaluator;
    std::optional<Evaluator> m_before; ///< of the version in force
    bool m_needsPersonal = false;
    Milliseconds m_now;
    Openers m_initial, m_customer, m_personal;
    std::vector<QByteArrayView> m_phones;
    Impact m_impact;
};

} // namespace pindesk::forcepin
