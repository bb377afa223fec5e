#include "core/forcepin/profile.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ProfileKind kind) {
    return kind == ProfileKind::Authentication ? "authentication"_L1 : "additional"_L1;
}

const QString& nameOf(const Profile& profile) {
    return std::visit([](const auto& each) -> const QString& { return each.name; }, profile);
}

QStringList identificationQuestions() {
    return {u"ssn_last4"_s, u"birth_date"_s,      u"zip"_s,  u"phone"_s, u"account_number"_s,
            u"name"_s,      u"service_address"_s, u"email"_s};
}

bool isIdentificationQuestion(const QString& question) {
    constexpr auto extra = "extra."_L1;
    return identificationQuestions().contains(question) ||
           (question.startsWith(extra) && question.size() > extra.size());
}

} // namespace pindesk::forcepin
