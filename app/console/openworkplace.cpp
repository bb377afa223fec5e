#include "app/console/openworkplace.h"

namespace pindesk::console {

OpenWorkplace::OpenWorkplace(storage::DatabaseLane& lane, audit::Session session,
                             ui::SiteDescription description)
    : m_session(std::make_shared<const audit::Session>(std::move(session)))
    , m_pins(lane, m_session)
    , m_registration(lane, m_session)
    , m_counter(lane, m_session)
    , m_directory(lane, m_session)
    , m_imports(lane.site(), m_session)
    , m_generation(lane, m_session)
    , m_distribution(lane, m_session)
    , m_profiles(lane, m_session)
    , m_mail(lane, m_session)
    , m_audit(lane, m_session)
    , m_practice(lane, m_session)
    , m_siteService(lane, m_session)
    , m_staff(lane, m_session)
    , m_approvals(lane, m_session)
    , m_keys(lane, m_session) {
    person = m_session->actor;
    site = std::move(description);
    pins = &m_pins;
    registration = &m_registration;
    counter = &m_counter;
    directory = &m_directory;
    imports = &m_imports;
    generation = &m_generation;
    distribution = &m_distribution;
    profiles = &m_profiles;
    mail = &m_mail;
    audit = &m_audit;
    practice = &m_practice;
    siteService = &m_siteService;
    staff = &m_staff;
    approvals = &m_approvals;
    keys = &m_keys;
}

} // namespace pindesk::console
