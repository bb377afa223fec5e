#include "core/forcepin/identification.h"

namespace pindesk::forcepin {
using pins::AnswerResult;

Identification::Identification(const AdditionalProfile& profile, const pins::CallerRecord& record,
                               directory::Date today)
    : m_today(today) {
    m_progress.required = profile.required;
    for (const QString& question : profile.questions)
        if (checkAnswer(record, question, {}, today) != AnswerResult::NotOnRecord)
            m_progress.questions << question;
    if (m_progress.questions.size() < m_progress.required)
        m_state = State::Refused;
}

Identification::Identification(Progress progress, directory::Date today)
    : m_progress(std::move(progress))
    , m_today(today) {
    if (m_progress.next < 0 || m_progress.next >= m_progress.questions.size())
        m_state = State::Refused;
}

QString Identification::question() const {
    return m_state == State::Asking ? m_progress.questions.at(m_progress.next) : QString();
}

bool Identification::canSucceed() const {
    return m_progress.passed.size() + (m_progress.questions.size() - m_progress.next) >= m_progress.required;
}

Identification::Step Identification::answer(const pins::CallerRecord& record, const QString& answer) {
    if (m_state != State::Asking)
        return {m_state, false, {}, {}};
    const QString asked = question();
    if (checkAnswer(record, asked, answer, m_today) == AnswerResult::Passed)
        m_progress.passed << asked;
    ++m_progress.next;
    Step step{m_state, false, m_progress.questions.first(m_progress.next), m_progress.passed};
    if (m_progress.passed.size() >= m_progress.required) {
        m_state = State::Identified;
    } else if (!canSucceed()) {
        step.endsAttempt = true;
        m_state = m_progress.attempt == attempts ? State::Refused : State::Asking;
        m_progress.attempt += m_state == State::Asking ? 1 : 0;
        m_progress.next = 0;
        m_progress.passed.clear();
    }
    step.state = m_state;
    return step;
}

} // namespace pindesk::forcepin
