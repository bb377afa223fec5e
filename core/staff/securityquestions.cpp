#include "core/staff/securityquestions.h"
#include "core/crypto/answerhash.h"
#include "core/crypto/digest.h"
#include "core/crypto/normalizedtext.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

int charactersIn(QByteArrayView text) {
    int count = 0;
    for (; !text.isEmpty(); ++count)
        (void)crypto::takeCharacter(text);
    return count;
}

tl::unexpected<Error> refuseQuestion(const QString& problem) {
    return fail(ErrorCode::InvalidInput, u"question"_s, problem);
}

} // namespace

Result<QuestionRules> readQuestionRules(storage::Connection& connection) {
    QuestionRules rules;
    PINDESK_TRY(rules.questions, textsSetting(connection, keys::questionList));
    PINDESK_TRY(rules.asked, numberSetting(connection, keys::questionsAsked));
    PINDESK_TRY(rules.answer, lengthsSetting(connection, keys::answerLength));
    return rules;
}

Result<void> checkAnswer(const Secret& answer, const Lengths& length) {
    const auto refuse = [](const QString& problem) {
        return fail(ErrorCode::InvalidInput, u"answer"_s, problem);
    };
    PINDESK_TRY(const Secret text, crypto::trimmedText(answer, u"answer"_s));
    const int characters = charactersIn(text.view());
    if (characters == 0)
        return refuse(u"missing"_s);
    if (characters < length.min)
        return refuse(u"too_short:"_s + QString::number(length.min));
    if (characters > length.max)
        return refuse(u"too_long:"_s + QString::number(length.max));
    return {};
}

Result<void> checkAnswers(const std::vector<GivenAnswer>& answers, const QuestionRules& rules) {
    if (static_cast<int>(answers.size()) < rules.asked)
        return refuseQuestion(u"missing"_s);
    QStringList chosen;
    for (const GivenAnswer& given : answers) {
        if (given.question.isEmpty())
            return refuseQuestion(u"missing"_s);
        if (!rules.questions.contains(given.question))
            return refuseQuestion(u"unknown"_s);
        if (chosen.contains(given.question))
            return refuseQuestion(u"repeated"_s);
        chosen << given.question;
        PINDESK_CHECK(checkAnswer(given.answer, rules.answer));
    }
    return {};
}

Result<std::vector<StoredAnswer>> hashAnswers(const QUuid& siteId, StaffId id,
                                              const std::vector<GivenAnswer>& answers,
                                              const crypto::PasswordCost& cost) {
    std::vector<StoredAnswer> stored;
    for (const GivenAnswer& given : answers) {
        PINDESK_TRY(QByteArray hash, crypto::answerHash(siteId, id, given.question, given.answer, cost));
        stored.push_back({given.question, cost.toText(), std::move(hash)});
    }
    return stored;
}

Result<bool> matchesAnswer(const QUuid& siteId, StaffId id, const StoredAnswer& stored,
                           const Secret& answer) {
    PINDESK_TRY(const auto cost, crypto::PasswordCost::fromText(stored.passwordCost));
    PINDESK_TRY(const QByteArray hash, crypto::answerHash(siteId, id, stored.question, answer, cost));
    return crypto::equalInConstantTime(hash, stored.hash);
}

Result<std::vector<StoredAnswer>> readAnswers(storage::Connection& connection, StaffId id) {
    return connection.rows("staff_answer_list", {id}, [](const storage::Row& row) {
        return StoredAnswer{row.text(0), row.text(1), row.bytes(2)};
    });
}

Result<void> saveAnswers(storage::Transaction& transaction, StaffId id,
                         const std::vector<StoredAnswer>& answers) {
    PINDESK_CHECK(transaction->execute("staff_answer_delete", {id}));
    for (const StoredAnswer& answer : answers)
        PINDESK_CHECK(transaction->execute("staff_answer_insert",
                                           {id, answer.question, answer.passwordCost, answer.hash}));
    return {};
}

} // namespace pindesk::staff
