#include "ui/desk/deskmodel.h"
#include "core/distribution/distributionservice.h"
#include "ui/desk/changetext.h"
#include <QDateTime>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int historyPage = 30;
constexpr std::chrono::milliseconds interval{2000};
constexpr std::chrono::milliseconds patience{200};

} // namespace

DeskModel::DeskModel(QObject* parent)
    : QObject(parent) {
    m_clock.setInterval(interval);
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &DeskModel::check);
    connect(&m_patience, &QTimer::timeout, this, &DeskModel::blanked);
}

/// Waits for an answer about the account of now.
template <class Outcome, class Use>
void DeskModel::ask(const QFuture<Outcome>& future, Use use) {
    Q_EMIT workBegan();
    await(future, this,
          [this, visit = m_visit, opening = m_opening, use = std::move(use)](Outcome outcome) mutable {
              Q_EMIT workEnded();
              if (visit == m_visit && opening == m_opening)
                  use(std::move(outcome));
          });
}

void DeskModel::open(const Workplace& workplace) {
    m_workplace = &workplace;
    ++m_opening;
    m_isChecking = m_isReadingOlder = false;
    m_writing = 0;
    m_clock.start();
    readRules();
    if (m_view)
        check();
    else if (m_account)
        lookUp(*m_account);
}

void DeskModel::close() {
    m_workplace = nullptr;
    ++m_opening;
    m_clock.stop();
    m_patience.stop();
}

void DeskModel::reset() {
    ++m_visit;
    m_account.reset();
    m_view.reset();
    m_before.reset();
    m_status = {};
    m_passed = 0;
    m_history.clear();
    m_hasOlder = false;
    Q_EMIT blanked();
}

void DeskModel::readRules() {
    // Whichever account is asked for meanwhile: they are the site's.
    await(pins().deskRules(), this, [this, opening = m_opening](Result<pins::DeskRules> rules) {
        if (opening != m_opening)
            return;
        if (!rules) {
            Q_EMIT failed(rules.error(), [this] { readRules(); });
        } else if (*rules != m_rules) {
            m_rules = std::move(*rules);
            Q_EMIT rulesChanged();
        }
    });
}

int DeskModel::answersMissing() const {
    return std::max(0, m_rules.checklist.required - m_passed);
}

void DeskModel::lookUp(const AccountNumber& account) {
    if (!isOpen())
        return;
    const bool isAnother = account != m_account || !m_view;
    if (isAnother && m_view)
        Q_EMIT leaving();
    ++m_visit;
    m_isChecking = m_isReadingOlder = false;
    m_writing = 0;
    m_account = account;
    m_before.reset();
    if (isAnother) {
        m_view.reset();
        m_status = {};
        m_passed = 0;
        m_patience.start();
    }
    ask(pins().getPin(account), [this, isAnother](Result<pins::AccountView> view) {
        m_patience.stop();
        if (view) {
            take(std::move(*view), isAnother);
            readHistory(false);
            return;
        }
        // In an outage the record that was asked for again stays, with what was typed.
        if (isAnother || view.error().code == ErrorCode::NotFound) {
            if (m_view)
                Q_EMIT leaving();
            m_view.reset();
            Q_EMIT blanked();
        }
        Q_EMIT failed(view.error(), [this] { lookUp(*m_account); });
    });
    // On the same visit to the database, behind the record.
    ask(pins().accountStatus(account), [this](Result<pins::AccountStatus> status) {
        if (status && m_view)
            takeStatus(*status);
    });
}

void DeskModel::take(pins::AccountView view, bool isAnother) {
    m_view = std::move(view);
    m_status.version = m_view->version;
    if (!isAnother) {
        Q_EMIT recordChanged();
        return;
    }
    Q_EMIT accountShown();
}

void DeskModel::readAgain() {
    ask(pins().getPin(*m_account), [this](Result<pins::AccountView> view) {
        if (!view) {
            m_before.reset();
            Q_EMIT failed(view.error(), [this] { readAgain(); });
            return;
        }
        take(std::move(*view), false);
        readHistory(m_before.has_value());
    });
}

void DeskModel::readHistory(bool isTold) {
    ask(pins().history(*m_account, {}, historyPage),
        [this, isTold](Result<std::vector<pins::HistoryEntry>> entries) {
            if (!entries) {
                Q_EMIT failed(entries.error(), [this] { readHistory(false); });
                return;
            }
            const auto known = std::find_if(entries->begin(), entries->end(), [this](const auto& entry) {
                return !m_history.empty() && entry.place == m_history.front().place;
            });
            if (known != entries->end()) { // those that were read stay, with the older ones
                m_history.insert(m_history.begin(), std::make_move_iterator(entries->begin()),
                                 std::make_move_iterator(known));
                Q_EMIT historyChanged(false);
                if (isTold)
                    tellChange();
                return;
            }
            const bool isAnother =
                m_history.empty() || entries->empty() || m_history.back().place != entries->back().place;
            m_hasOlder = entries->size() == historyPage;
            m_history = std::move(*entries);
            Q_EMIT historyChanged(isAnother);
            if (isTold)
                tellChange();
        });
}

void DeskModel::readOlderHistory() {
    if (!m_hasOlder || m_isReadingOlder || !m_view || !isOpen())
        return;
    m_isReadingOlder = true;
    ask(pins().history(*m_account, m_history.back().place, historyPage),
        [this](Result<std::vector<pins::HistoryEntry>> entries) {
            m_isReadingOlder = false;
            if (!entries) {
                Q_EMIT failed(entries.error(), [this] { readOlderHistory(); });
                return;
            }
            m_hasOlder = entries->size() == historyPage;
            m_history.insert(m_history.end(), std::make_move_iterator(entries->begin()),
                             std::make_move_iterator(entries->end()));
            Q_EMIT historyChanged(false);
        });
}

void DeskModel::check() {
    if (!isOpen() || !m_view || m_isChecking || m_writing > 0)
        return;
    m_isChecking = true;
    // Beside the activity line: nobody asked for it.
    await(pins().accountStatus(*m_account), this,
          [this, visit = m_visit, opening = m_opening](Result<pins::AccountStatus> status) {
              if (visit != m_visit || opening != m_opening)
                  return;
              m_isChecking = false;
              if (status && m_view && m_writing == 0) // an outage is told by whoever asks for something
                  takeStatus(*status);
          });
}

void DeskModel::takeStatus(const pins::AccountStatus& status) {
    const bool isNewVersion = status.version > m_view->version;
    const bool isOther = status != m_status;
    if (!status.verifiedUntil && m_status.verifiedUntil)
        m_passed = 0;
    m_status = status;
    if (isNewVersion && !m_before) {
        m_before = m_view;
        readAgain();
    } else if (isOther) {
        Q_EMIT recordChanged();
    }
}

void DeskModel::tellChange() {
    const auto by = std::find_if(m_history.begin(), m_history.end(), [this](const pins::HistoryEntry& entry) {
        return entry.detail[u"version"_s].toInteger() == m_view->version;
    });
    const pins::AccountView before = *std::exchange(m_before, std::nullopt);
    Q_EMIT changedElsewhere(changeText(before, *m_view, by == m_history.end() ? nullptr : &*by));
}

void DeskModel::verify(QMap<QString, QString> answers, Answer<pins::VerifyCallerOutcome> answer) {
    ask(pins().verifyCaller({*m_account, std::move(answers)}),
        [this, answer = std::move(answer)](Result<pins::VerifyCallerOutcome> outcome) {
            if (outcome) {
                m_passed = static_cast<int>(
                    std::count(outcome->results.begin(), outcome->results.end(), pins::AnswerResult::Passed));
                if (outcome->verified) {
                    m_status.verifiedUntil = outcome->validUntil;
                    m_status.isVerifiedByAnswers = true;
                }
            }
            Q_EMIT recordChanged();
            answer(std::move(outcome));
            readHistory(false);
        });
}

void DeskModel::overrideVerification(const QString& userName, Secret password, const QString& reason,
                                     Answer<void> answer) {
    staff::SignInRequest supervisor{userName, std::move(password), m_workplace->person.workstation};
    ask(pins().overrideVerification({*m_account, m_workplace->person.staffId, reason}, std::move(supervisor)),
        [this, answer = std::move(answer)](Result<void> done) {
            const bool isDone = done.has_value();
            if (isDone) { // until check() has the exact time
                m_status.verifiedUntil = QDateTime::currentMSecsSinceEpoch() + pins::verificationLife;
                m_status.isVerifiedByAnswers = false;
                Q_EMIT recordChanged();
            }
            answer(std::move(done));
            if (!isDone)
                return;
            check();
            readHistory(false);
        });
}

void DeskModel::giveHint(Answer<Secret> answer) {
    ask(pins().giveHint({*m_account, {}}), [this, answer = std::move(answer)](Result<Secret> hint) {
        const bool isGiven = hint.has_value();
        answer(std::move(hint));
        readHistory(false);
        if (!isGiven)
            check();
    });
}

void DeskModel::revealPin(const QString& reason, Answer<Secret> answer) {
    ask(pins().revealPin({*m_account, reason, {}}), [this, answer = std::move(answer)](Result<Secret> pin) {
        const bool isRevealed = pin.has_value();
        answer(std::move(pin));
        if (isRevealed) {
            readAgain(); // the record tells how its PIN was given out
            return;
        }
        readHistory(false);
        check();
    });
}

void DeskModel::recordSurvey(const QString& answer, Answer<void> answered) {
    ask(m_workplace->distribution->recordSurvey(*m_account, answer),
        [this, answered = std::move(answered)](const Result<void>& done) {
            answered(done);
            readHistory(false);
        });
}

void DeskModel::replyWithPin(distribution::ReplyWithPinRequest request,
                             Answer<distribution::PinReply> answer) {
    using Way = distribution::ReplyWithPinRequest::Way;
    request.account = *m_account;
    Q_EMIT workBegan();
    const auto future = m_workplace->distribution->replyWithPin(request);
    await(future, this,
          [this, request, visit = m_visit, opening = m_opening,
           answer = std::move(answer)](Result<distribution::PinReply> reply) {
              Q_EMIT workEnded();
              if (opening != m_opening)
                  return;
              const bool isDone = reply.has_value();
              if (isDone && request.way == Way::Queue)
                  Q_EMIT replyQueued(request.account, request.recipient);
              if (visit != m_visit) {
                  if (!isDone)
                      Q_EMIT replyFailed(request.account, reply.error());
                  return;
              }
              answer(std::move(reply));
              if (isDone)
                  readAgain();
              else
                  check();
          });
}

void DeskModel::resetPin(pins::ResetPinRequest request, Answer<pins::ResetPinOutcome> answer) {
    request.account = *m_account;
    request.expectedVersion = m_view->version;
    ++m_writing;
    Q_EMIT workBegan();
    await(pins().resetPin(std::move(request)), this,
          [this, account = *m_account, visit = m_visit, opening = m_opening,
           answer = std::move(answer)](Result<pins::ResetPinOutcome> outcome) {
              Q_EMIT workEnded();
              // It is done though the next account may be on the screen by now, and must be undoable.
              if (outcome && isOpen())
                  Q_EMIT resetDone(account, outcome->undoWindow);
              if (visit != m_visit || opening != m_opening)
                  return;
              --m_writing;
              const bool isDone = outcome.has_value();
              const bool isStale = !isDone && outcome.error().code == ErrorCode::ChangedByOther;
              if (isDone) {
                  m_passed = 0;
                  m_status.verifiedUntil.reset();
                  m_status.undoUntil = outcome->undoUntil;
              }
              if (isStale)
                  m_before = m_view;
              answer(std::move(outcome));
              if (isDone || isStale)
                  readAgain();
              else
                  check();
          });
}

void DeskModel::undoReset(const AccountNumber& account) {
    if (!isOpen())
        return;
    ++m_writing;
    Q_EMIT workBegan();
    await(pins().undoReset(account), this,
          [this, account, visit = m_visit, opening = m_opening](Result<pins::UndoResetOutcome> outcome) {
              Q_EMIT workEnded();
              if (opening != m_opening)
                  return;
              if (visit == m_visit)
                  --m_writing;
              if (outcome) {
                  Q_EMIT undoDone(account);
              } else {
                  Q_EMIT failed(outcome.error(), [this, account] { undoReset(account); });
              }
              if (account == m_account && m_view) {
                  m_status.undoUntil.reset();
                  readAgain();
              }
          });
}

void DeskModel::sendLinkAgain(Answer<registration::SentLink> answer) {
    if (!isOpen() || !m_view || m_writing > 0)
        return;
    ++m_writing;
    ask(m_workplace->registration->sendLinkAgain(*m_account),
        [this, answer = std::move(answer)](Result<registration::SentLink> sent) {
            --m_writing;
            answer(std::move(sent));
            readAgain(); // sent or not: why the customer waits is known better now
        });
}

} // namespace pindesk::ui
