#include "core/forcepin/identification.h"

namespace pindesk::forcepin {
using pins::AnswerResult;

Identification::Identification(const AdditionalProfile& profile, const pins::CallerRecord& record,
                               directory::Date today)
    : m_required(profile.required)
    , m_today(today) {
    for (const QString& question : profile.questions)
        if (checkAnswer(record, question, {}, today) != AnswerResult::NotOnRecord)
            m_questions << question;
    if (m_questions.size() < m_required)
        m_state = State::Refused;
}

QString Identification::question() const {
    return m_state == State::Asking ? m_questions.at(m_next) : QString();
}

bool Identification::canSucceed() const {
    return m_passed.size() + (m_questions.size() - m_next) >= m_required;
}

Identification::Step Identification::answer(const pins::CallerRecord& record, const QString& answer) {
    if (m_state != State::Asking)
        return {m_state, false, {}, {}};
    const QString asked = question();
    if (checkAnswer(record, asked, answer, m_today) == AnswerResult::Passed)
        m_passed << asked;
    ++m_next;
    Step step{m_state, false, m_questions.first(m_next), m_passed};
    if (m_passed.size() >= m_required) {
        m_state = State::Identified;
    } else if (!canSucceed()) {
        step.endsAttempt = true;
        m_state = m_attempt == attempts ? State::Refused : State::Asking;
        m_attempt += m_state == State::Asking ? 1 : 0;
        m_next = 0;
        m_passed.clear();
    }
    step.state = m_state;
    return step;
}

} // namespace pindesk::forcepin
