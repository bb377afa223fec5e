#pragma once
#include "core/base/rights.h"
#include <memory>

namespace pindesk::pins {
class PinService;
}
namespace pindesk::registration {
class CounterService;
class RegistrationService;
} // namespace pindesk::registration
namespace pindesk::directory {
class DirectoryService;
class ImportService;
} // namespace pindesk::directory
namespace pindesk::distribution {
class DistributionService;
}
namespace pindesk::forcepin {
class ProfileService;
}
namespace pindesk::generation {
class GenerationService;
}
namespace pindesk::mail {
class MailService;
}
namespace pindesk::audit {
class AuditService;
}
namespace pindesk::staff {
class ApprovalService;
class SiteService;
class StaffService;
} // namespace pindesk::staff
namespace pindesk::sitekeys {
class KeyService;
}
namespace pindesk::practice {
class PracticeService;
}

namespace pindesk::ui {

/// What the sign-in page and the bars tell of the site.
struct SiteDescription {
    QString name;
    QString supportPhone;
    QString environment; ///< `production`, `test` or `practice`
    QString database;    ///< for people: "desk-db (PostgreSQL)"
};

/// What a signed-in person works with. A new one is made at each sign-in and unlock; the services in it have
/// that session's keys and end with it.
struct Workplace {
    Actor person;
    SiteDescription site;
    pins::PinService* pins = nullptr;
    registration::RegistrationService* registration = nullptr;
    registration::CounterService* counter = nullptr;
    directory::DirectoryService* directory = nullptr;
    directory::ImportService* imports = nullptr;
    generation::GenerationService* generation = nullptr;
    distribution::DistributionService* distribution = nullptr;
    forcepin::ProfileService* profiles = nullptr;
    mail::MailService* mail = nullptr;
    audit::AuditService* audit = nullptr;
    staff::SiteService* siteService = nullptr;
    staff::StaffService* staff = nullptr;
    staff::ApprovalService* approvals = nullptr;
    sitekeys::KeyService* keys = nullptr;
    practice::PracticeService* practice = nullptr;

    [[nodiscard]] bool may(Right right) const { return allows(person.roles, right); }
};
using SharedWorkplace = std::shared_ptr<const Workplace>;

} // namespace pindesk::ui
