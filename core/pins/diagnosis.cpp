#include "core/pins/diagnosis.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
namespace {

/// Mail scanners follow the links in a mail as it arrives; people take longer.
constexpr Milliseconds scannersHaste = 60 * 1000;
/// A mail takes a while to leave, to arrive and to be seen: until then nothing is wrong.
constexpr Milliseconds mailsWay = 5 * 60 * 1000;

class Diagnostician {
public:
    explicit Diagnostician(const DiagnosisFacts& facts)
        : m_facts(facts) {
        m_diagnosis.state = stateOf(facts.flags);
    }

    Diagnosis run() {
        switch (m_diagnosis.state) {
        case AccountState::NotRegistered:
            findCausesNotRegistered();
            break;
        case AccountState::Waiting:
            findCausesWaiting();
            break;
        case AccountState::Active:
            findCausesActive();
            break;
        case AccountState::Inconsistent:
            findCausesInconsistent();
            break;
        }
        std::stable_sort(m_diagnosis.causes.begin(), m_diagnosis.causes.end(),
                         [](const Cause& a, const Cause& b) { return a.weight > b.weight; });
        advise();
        return std::move(m_diagnosis);
    }

private:
    void suspect(CauseCode code, int weight, QJsonObject evidence = {}) {
        m_diagnosis.causes.push_back({code, weight, std::move(evidence)});
    }
    void recommend(AdviceCode code, QStringList inputs = {}) {
        m_diagnosis.recommendations.push_back({code, std::move(inputs)});
    }
    [[nodiscard]] bool mostLikely(CauseCode code) const { return m_diagnosis.causes.front().code == code; }
    [[nodiscard]] bool suspected(CauseCode code) const {
        return std::any_of(m_diagnosis.causes.begin(), m_diagnosis.causes.end(),
                           [code](const Cause& cause) { return cause.code == code; });
    }

    [[nodiscard]] bool isExpired() const {
        return m_facts.initialPinEnd && m_facts.now > *m_facts.initialPinEnd;
    }

    void findCausesNotRegistered() {
        if (isExpired())
            suspect(CauseCode::InitialPinExpired, 95, {{u"expired_at"_s, qint64{*m_facts.initialPinEnd}}});
        if (m_facts.resetAt)
            return findCausesAfterReset();
        const QJsonObject sinceIssued{{u"pin_set_at"_s, qint64{m_facts.pinSetAt}}};
        if (m_facts.successfulSignIns > 0)
            suspect(CauseCode::RegistrationNotFinished, 70, signIns());
        if (m_facts.failedSignIns > 0)
            suspect(CauseCode::FailedWithInitialPin, 60, signIns());
        if (m_facts.successfulSignIns == 0)
            suspect(CauseCode::NeverSignedIn, m_facts.failedSignIns > 0 ? 20 : 50, sinceIssued);
    }

    void findCausesAfterReset() {
        QJsonObject evidence = signIns();
        evidence[u"reset_at"_s] = qint64{*m_facts.resetAt};
        evidence[u"reset_by"_s] = m_facts.resetBy;
        if (m_facts.successfulSignIns > 0) {
            suspect(CauseCode::RegistrationNotFinished, 70, evidence);
            return;
        }
        // An account whose sign-ins are known and that has none since the reset has simply not been tried;
        // where nothing is known, the most common cause stands first.
        const bool knownNotToHaveTried = m_facts.lastSignInAt && m_facts.failedSignIns == 0;
        suspect(CauseCode::OldPinAfterReset, m_facts.failedSignIns > 0 ? 90 : 60, evidence);
        suspect(CauseCode::ResetNotUsed, knownNotToHaveTried ? 80 : 40, evidence);
    }

    void findCausesWaiting() {
        if (!m_facts.emailGiven) {
            const bool telephone = m_facts.lastSignInChannel == "telephone"_L1;
            suspect(telephone ? CauseCode::ChangedByTelephone : CauseCode::NoEmailGiven, 95,
                    {{u"pin_set_at"_s, qint64{m_facts.pinSetAt}}});
            return;
        }
        judgeMail();
        judgeLink();
        if (m_facts.population && m_facts.population->suspectsMailOutage())
            suspect(CauseCode::MailOutage, 75,
                    {{u"waiting_in_window"_s, qint64{m_facts.population->waitingInWindow}},
                     {u"waiting_usually"_s, *m_facts.population->waitingUsually},
                     {u"window_minutes"_s, m_facts.population->limits.windowMinutes}});
        suspect(CauseCode::AddressMistyped, m_facts.emailDiffersFromDirectory ? 55 : 30,
                {{u"differs_from_directory"_s, m_facts.emailDiffersFromDirectory}});
    }

    void judgeMail() {
        if (!m_facts.mail) {
            suspect(CauseCode::NoEnablingMail, 65, {{u"pin_set_at"_s, qint64{m_facts.pinSetAt}}});
            return;
        }
        const EnablingMail& mail = *m_facts.mail;
        QJsonObject evidence{{u"mail_created_at"_s, qint64{mail.createdAt}}};
        if (mail.sentAt)
            evidence[u"mail_sent_at"_s] = qint64{*mail.sentAt};
        if (isOnItsWay(mail))
            return suspect(CauseCode::MailOnItsWay, 85, evidence);
        switch (mail.state) {
        case EnablingMail::State::Refused:
            return suspect(CauseCode::MailRefused, 95, evidence);
        case EnablingMail::State::Bounced:
            return suspect(CauseCode::MailBounced, 95, evidence);
        case EnablingMail::State::Waiting:
        case EnablingMail::State::Cancelled:
            return suspect(CauseCode::MailNotSent, 85, evidence);
        case EnablingMail::State::Sent:
            // Who looked at its link has the mail.
            return suspect(CauseCode::MailLost, openedByScanner() == false ? 20 : 50, evidence);
        }
    }

    [[nodiscard]] bool isOnItsWay(const EnablingMail& mail) const {
        if (mail.state == EnablingMail::State::Waiting)
            return m_facts.now < mail.createdAt + mailsWay;
        return mail.state == EnablingMail::State::Sent && openedByScanner() != false &&
               m_facts.now < mail.sentAt.value_or(mail.createdAt) + mailsWay;
    }

    /// Whether it was only a mail scanner that looked at the link of now; none: nobody did.
    [[nodiscard]] std::optional<bool> openedByScanner() const {
        if (!m_facts.link || !m_facts.linkOpenedAt || *m_facts.linkOpenedAt < m_facts.link->sentAt)
            return std::nullopt;
        const Milliseconds arrived =
            m_facts.mail && m_facts.mail->sentAt ? *m_facts.mail->sentAt : m_facts.link->sentAt;
        return *m_facts.linkOpenedAt < arrived + scannersHaste;
    }

    void judgeLink() {
        if (!m_facts.link || m_facts.link->usedAt)
            return;
        const EnablingLink& link = *m_facts.link;
        QJsonObject evidence = signIns();
        evidence[u"link_sent_at"_s] = qint64{link.sentAt};
        evidence[u"link_expires_at"_s] = qint64{link.expiresAt};
        const auto byScanner = openedByScanner();
        if (byScanner)
            evidence[*byScanner ? u"link_scanned_at"_s : u"link_opened_at"_s] = qint64{*m_facts.linkOpenedAt};
        if (link.voidedAt) {
            evidence[u"link_voided_at"_s] = qint64{*link.voidedAt};
            suspect(CauseCode::LinkVoided, 80, evidence);
            return;
        }
        if (m_facts.now > link.expiresAt)
            suspect(CauseCode::LinkExpired, 70, evidence);
        const bool signedInWithoutIt = m_facts.successfulSignIns + m_facts.failedSignIns > 0;
        suspect(CauseCode::LinkNotUsed, signedInWithoutIt || byScanner == false ? 65 : 45, evidence);
    }

    void findCausesActive() {
        suspect(CauseCode::PinForgotten, 60, signIns());
        suspect(CauseCode::WrongCase, m_facts.failedSignIns > 0 ? 50 : 30, signIns());
    }

    void findCausesInconsistent() {
        const PopulationFacts population = m_facts.population.value_or(PopulationFacts{1, 0, {}, {}});
        const QJsonObject evidence{{u"inconsistent_accounts"_s, qint64{population.inconsistentAccounts}}};
        if (population.hasTooManyInconsistent())
            suspect(CauseCode::InconsistentMany, 95, evidence);
        suspect(CauseCode::InconsistentRecord, 90, evidence);
    }

    void advise() {
        const bool linkWouldHelp = mostLikely(CauseCode::LinkExpired) || mostLikely(CauseCode::LinkVoided) ||
                                   mostLikely(CauseCode::LinkNotUsed) || mostLikely(CauseCode::MailLost);
        if (mostLikely(CauseCode::MailOnItsWay))
            recommend(AdviceCode::WaitForMail);
        if (suspected(CauseCode::InconsistentMany))
            recommend(AdviceCode::EscalateToSupport, {u"note"_s});
        if (suspected(CauseCode::MailOutage)) {
            recommend(AdviceCode::TellAdministrator, {u"note"_s});
            recommend(AdviceCode::CheckMailHost);
        }
        if (suspected(CauseCode::MailNotSent))
            recommend(AdviceCode::CheckMailQueue);
        if (m_diagnosis.state == AccountState::Active) {
            if (m_facts.hintPresent)
                recommend(AdviceCode::GiveHint);
            recommend(AdviceCode::CheckCase);
        }
        if (suspected(CauseCode::OldPinAfterReset))
            recommend(AdviceCode::UseLatestPin);
        if (linkWouldHelp)
            recommend(AdviceCode::SendLinkAgain);
        recommend(AdviceCode::ResetPin, {u"pin"_s, u"generate"_s, u"reason"_s, u"note"_s});
        recommend(AdviceCode::ChangeAtNextSignIn);
        if (m_diagnosis.state == AccountState::Waiting) {
            recommend(AdviceCode::AskWorkingEmail);
            recommend(AdviceCode::UseLinkExactly);
        } else if (m_diagnosis.state == AccountState::NotRegistered &&
                   m_facts.pinKind == crypto::PinKind::Initial && !isExpired()) {
            recommend(AdviceCode::RevealInitialPin, {u"reason"_s});
        }
    }

    [[nodiscard]] QJsonObject signIns() const {
        QJsonObject evidence{{u"failed_sign_ins"_s, qint64{m_facts.failedSignIns}},
                             {u"successful_sign_ins"_s, qint64{m_facts.successfulSignIns}}};
        if (m_facts.lastSignInAt)
            evidence[u"last_sign_in_at"_s] = qint64{*m_facts.lastSignInAt};
        return evidence;
    }

    const DiagnosisFacts& m_facts;
    Diagnosis m_diagnosis;
};

} // namespace

Diagnosis diagnose(const DiagnosisFacts& facts) {
    return Diagnostician(facts).run();
}

} // namespace pindesk::pins
