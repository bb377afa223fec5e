#pragma once
#include "core/forcepin/profile.h"
#include "core/pins/answercheck.h"

namespace pindesk::forcepin {

/// Identifies a caller by the questions of an additional profile, in their order, until enough answers are
/// right: n of m, three attempts. Pure: what is on record and the day are passed in. It keeps no answer.
class Identification {
public:
    static constexpr int attempts = 3;

    enum class State {
        Asking,
        Identified,
        Refused, ///< three attempts have failed, or too little is on record to identify anybody
    };

    /// How far it has come: what is kept between two answers. No answer is in it.
    struct Progress {
        QStringList questions; ///< that can be answered
        int required = 1;
        qsizetype next = 0; ///< of the questions
        QStringList passed;
        int attempt = 1;
    };

    /// Questions about what is not on record are passed over.
    Identification(const AdditionalProfile& profile, const pins::CallerRecord& record, directory::Date today);
    /// Goes on where it was.
    Identification(Progress progress, directory::Date today);

    [[nodiscard]] State state() const { return m_state; }
    /// What to ask now; empty unless Asking.
    [[nodiscard]] QString question() const;
    /// The attempt that is under way, from 1.
    [[nodiscard]] int attempt() const { return m_progress.attempt; }
    [[nodiscard]] const Progress& progress() const { return m_progress; }

    /// What one answer led to.
    struct Step {
        State state = State::Asking;
        bool endsAttempt = false; ///< too many were wrong: the first question comes again
        QStringList asked;        ///< of the attempt that ended or succeeded
        QStringList passed;
    };
    /// The answer to question(). Whether it was right is not told before the attempt is over.
    Step answer(const pins::CallerRecord& record, const QString& answer);

private:
    [[nodiscard]] bool canSucceed() const;

    Progress m_progress;
    directory::Date m_today;
    State m_state = State::Asking;
};

} // namespace pindesk::forcepin
