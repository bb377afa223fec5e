#include "core/forcepin/impactjudge.h"
#include "core/directory/personaldata.h"

namespace pindesk::forcepin {
using crypto::KeyPurpose;
using pinrules::ScenarioSet;
namespace {

constexpr std::size_t longestPin = 128; // no policy allows more than 64
constexpr std::size_t birthDateSize = 10;

/// Plaintext on the stack, overwritten at its end.
template <std::size_t Size>
struct Plain {
    std::array<unsigned char, Size> bytes{};
    std::size_t size = 0;

    Plain() = default;
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;
    ~Plain() { wipe(bytes.data(), size); }
    [[nodiscard]] QByteArrayView view(std::size_t at, std::size_t length) const {
        return {bytes.data() + at, static_cast<qsizetype>(length)};
    }
};

template <std::size_t Size>
bool open(std::vector<crypto::Sealer>& openers, crypto::SealContext context, QByteArrayView sealed,
          Plain<Size>& plain) {
    const auto keyId = crypto::keyIdOf(sealed);
    const auto size = static_cast<std::size_t>(sealed.size());
    if (!keyId || size < crypto::Sealer::overhead || size - crypto::Sealer::overhead > Size)
        return false;
    const auto opener = std::find_if(openers.begin(), openers.end(),
                                     [&](const crypto::Sealer& each) { return each.keyId() == *keyId; });
    plain.size = size - crypto::Sealer::overhead;
    return opener != openers.end() &&
           opener->openInto(std::move(context), sealed, std::span(plain.bytes).first(plain.size));
}

/// A part that is not known is all zero bytes.
QByteArrayView known(QByteArrayView part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return c == 0; }) ? QByteArrayView() : part;
}

bool needsPersonal(ScenarioSet watched) {
    return watched.contains(Scenario::SsnLast4) || watched.contains(Scenario::BirthDate);
}

constexpr std::size_t indexOf(Verdict verdict) {
    return static_cast<std::size_t>(verdict);
}

} // namespace

ImpactJudge::ImpactJudge(const ChosenProfile& chosen, const pinrules::Blocklist& blocklist, Milliseconds now)
    : m_evaluator(chosen.profile, blocklist)
    , m_now(now) {
    m_needsPersonal = needsPersonal(m_evaluator.watched());
    if (chosen.published) {
        m_before.emplace(*chosen.published, blocklist);
        m_needsPersonal = m_needsPersonal || needsPersonal(m_before->watched());
    }
    m_impact.published = chosen.publishedNumber;
}

Result<std::unique_ptr<ImpactJudge>> ImpactJudge::make(const crypto::KeyRing& keys,
                                                       const ChosenProfile& chosen,
                                                       const pinrules::Blocklist& blocklist,
                                                       Milliseconds now) {
    std::unique_ptr<ImpactJudge> made(new ImpactJudge(chosen, blocklist, now));
    PINDESK_TRY(made->m_initial, keys.openers(KeyPurpose::InitialPin));
    PINDESK_TRY(made->m_customer, keys.openers(KeyPurpose::CustomerPin));
    PINDESK_TRY(made->m_personal, keys.openers(KeyPurpose::PersonalData));
    return made;
}

bool ImpactJudge::judge(const ImpactBatch& batch, const std::stop_token& stop) {
    constexpr std::size_t askEvery = 256;
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        if (i % askEvery == 0 && stop.stop_requested())
            return false;
        judge(batch, batch.rows[i]);
    }
    return true;
}

void ImpactJudge::judge(const ImpactBatch& batch, const ImpactBatch::Row& row) {
    const QByteArrayView location = batch.view(row.location), customer = batch.view(row.customer);
    Plain<longestPin> pin;
    if (!open(row.kind == crypto::PinKind::Initial ? m_initial : m_customer,
              crypto::pinContext(row.kind, location, customer), batch.view(row.sealedPin), pin)) {
        ++m_impact.unreadable;
        return;
    }
    pinrules::CallerContext caller;
    Plain<directory::personalDataSize> personal;
    if (m_needsPersonal && row.sealedPersonal.size > 0 &&
        open(m_personal, crypto::personalContext(location, customer), batch.view(row.sealedPersonal),
             personal) &&
        personal.size == directory::personalDataSize) {
        caller.birthDate = known(personal.view(0, birthDateSize));
        caller.ssnLast4 = known(personal.view(birthDateSize, directory::personalDataSize - birthDateSize));
    }
    m_phones.clear();
    for (std::uint32_t i = 0; i < row.phoneCount; ++i)
        m_phones.push_back(batch.view(batch.phones[row.firstPhone + i]));
    caller.initialized = row.initialized;
    caller.postalCode = batch.view(row.postalCode);
    caller.country = batch.view(row.country);
    caller.phones = m_phones;
    caller.locationId = location;
    caller.customerId = customer;
    caller.mustChangePin = row.mustChangePin;
    caller.pinSetAt = row.pinSetAt;
    caller.now = m_now;
    const QByteArrayView entered = pin.view(0, pin.size);
    const ScenarioSet fired = m_evaluator.fired(caller, entered);
    Verdict before = Verdict::Normal;
    if (m_before)
        before = m_before->decide(m_before->fired(caller, entered), caller.initialized).verdict;
    count(fired, m_evaluator.decide(fired, caller.initialized), before);
}

void ImpactJudge::count(ScenarioSet fired, const Evaluator::Decision& decision, Verdict before) {
    ++m_impact.accounts;
    ++m_impact.verdicts[indexOf(decision.verdict)];
    ++m_impact.changes[indexOf(before)][indexOf(decision.verdict)];
    if (fired.isEmpty())
        return;
    int together = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < pinrules::scenarioCount; ++i) {
        if (!fired.contains(static_cast<Scenario>(i)))
            continue;
        ++together;
        last = i;
        ++m_impact.scenarios[i].fired;
        for (std::size_t other = 0; other < pinrules::scenarioCount; ++other)
            m_impact.overlap[i][other] += fired.contains(static_cast<Scenario>(other)) ? 1 : 0;
    }
    if (together == 1)
        ++m_impact.scenarios[last].alone;
    if (decision.trigger)
        ++m_impact.scenarios[static_cast<std::size_t>(*decision.trigger)].trigger;
}

} // namespace pindesk::forcepin
