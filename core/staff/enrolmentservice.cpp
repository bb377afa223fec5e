#include "core/staff/enrolmentservice.h"
#include "core/staff/passwordpolicy.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::staff {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;
namespace {

// Somebody waits for it: a server that does not answer is given up as on the lane.
constexpr Milliseconds patience = 8'000;

/// Tasks of the pool must be copyable, and a request with secrets is not: it is shared.
template <class Request, class Work>
auto runShared(const storage::SiteUrl& site, std::shared_ptr<Request> request, Work work) {
    return storage::runInBackground(site, [request = std::move(request), work](Database& database) {
        database.setPatience(patience);
        return work(database, *request);
    });
}

} // namespace

EnrolmentService::EnrolmentService(storage::DatabaseLane& lane, QString workstation)
    : m_lane(lane)
    , m_workstation(std::move(workstation)) {}

Result<void> EnrolmentService::checkCode(const Secret& pasted) {
    PINDESK_CHECK(parseLink(pasted.view()));
    return {};
}

QFuture<Result<EnrolmentRules>> EnrolmentService::openLink(Secret code, QString userName) {
    return m_lane.post(Kind::Alone, [code = std::move(code), userName = std::move(userName),
                                     workstation = m_workstation](Database& database) {
        return staff::openLink(database, code, userName, workstation);
    });
}

std::vector<PasswordRuleState> EnrolmentService::passwordRules(const Secret& password,
                                                               const QString& userName,
                                                               const EnrolmentRules& rules) {
    return staff::passwordRules(password, QStringList{userName.trimmed().toLower()} + rules.bootstrapNames,
                                rules.password);
}

QFuture<Result<EnrolOutcome>> EnrolmentService::enrol(EnrolmentForm form) {
    auto request = std::make_shared<EnrolRequest>();
    request->form = std::move(form);
    request->workstation = m_workstation;
    return runShared(m_lane.site(), std::move(request), staff::enrol);
}

QFuture<Result<ForgotPasswordOutcome>> EnrolmentService::forgotPassword(ForgotPasswordRequest request) {
    auto shared = std::make_shared<ForgotPasswordRequest>(std::move(request));
    shared->workstation = m_workstation;
    return runShared(m_lane.site(), std::move(shared), staff::forgotPassword);
}

QFuture<Result<EnrolmentRules>> EnrolmentService::passwordRulesOfSite() {
    return m_lane.post(Kind::Alone, [](Database& database) {
        return database.read([](storage::Connection& connection) -> Result<EnrolmentRules> {
            EnrolmentRules rules;
            rules.purpose = LinkPurpose::Reset;
            rules.questions.asked = 0;
            PINDESK_TRY(rules.password, readPasswordPolicy(connection));
            PINDESK_TRY(rules.bootstrapNames, bootstrapNames(connection));
            return rules;
        });
    });
}

QFuture<Result<void>> EnrolmentService::changePassword(ChangePasswordRequest request) {
    auto shared = std::make_shared<ChangePasswordRequest>(std::move(request));
    shared->workstation = m_workstation;
    return runShared(m_lane.site(), std::move(shared), staff::changePassword);
}

} // namespace pindesk::staff
