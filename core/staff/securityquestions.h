#pragma once
#include "core/crypto/passwordkey.h"
#include "core/staff/sitesettings.h"
#include "core/storage/transaction.h"
#include <QStringList>

namespace pindesk::staff {

/// What a site asks for behind *Forgot password*.
struct QuestionRules {
    QStringList questions; ///< to choose from: names of built-in ones (ui/common/questiontext) or texts
    int asked = 1;         ///< how many each person answers at enrolment; 0: questions are off
    Lengths answer{1, 100};
};
[[nodiscard]] Result<QuestionRules> readQuestionRules(storage::Connection& connection);

struct GivenAnswer {
    QString question;
    Secret answer;
};
/// InvalidInput, field `answer`, detail `missing` (spaces alone are nothing), `too_short:N`, `too_long:N` or
/// `encoding`. What counts is the text without spaces at its ends.
[[nodiscard]] Result<void> checkAnswer(const Secret& answer, const Lengths& length);
/// As many different questions of the site's as are asked, each with an answer. InvalidInput, field
/// `question`, detail `missing`, `repeated` or `unknown`, or that of checkAnswer().
[[nodiscard]] Result<void> checkAnswers(const std::vector<GivenAnswer>& answers, const QuestionRules& rules);

/// What is kept of an answer.
struct StoredAnswer {
    QString question;
    QString passwordCost;
    QByteArray hash;
};
/// Takes Argon2id's time for each.
[[nodiscard]] Result<std::vector<StoredAnswer>> hashAnswers(const QUuid& siteId, StaffId id,
                                                            const std::vector<GivenAnswer>& answers,
                                                            const crypto::PasswordCost& cost);
/// Whether the answer is the one that was kept. Takes Argon2id's time.
[[nodiscard]] Result<bool> matchesAnswer(const QUuid& siteId, StaffId id, const StoredAnswer& stored,
                                         const Secret& answer);
[[nodiscard]] Result<std::vector<StoredAnswer>> readAnswers(storage::Connection& connection, StaffId id);
/// In place of those the person had.
[[nodiscard]] Result<void> saveAnswers(storage::Transaction& transaction, StaffId id,
                                       const std::vector<StoredAnswer>& answers);

} // namespace pindesk::staff
