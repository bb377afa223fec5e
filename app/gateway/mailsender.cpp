#include "app/gateway/mailsender.h"
#include "core/mail/runmail.h"
#include <spdlog/spdlog.h>

namespace pindesk::gateway {
namespace {
using namespace std::chrono_literals;
constexpr auto look = 2s;
constexpr auto withoutHost = 10s;  ///< none is set yet, or the database is gone
constexpr auto afterFailure = 60s; ///< it does not answer
} // namespace

MailSender::MailSender(storage::SiteUrl url, SiteAccess& site, mail::MailTransport* transport)
    : m_url(std::move(url))
    , m_site(site)
    , m_transport(transport)
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

MailSender::~MailSender() = default;

void MailSender::run(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        const auto pause = send(stop);
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, pause, [] { return false; });
    }
}

std::chrono::seconds MailSender::send(const std::stop_token& stop) {
    auto database = storage::Database::open(m_url);
    if (!database)
        return withoutHost;
    const auto outcome = m_transport == nullptr
                             ? mail::runMail(*database, m_site.session(), stop)
                             : mail::runMail(*database, m_site.session(), *m_transport, stop);
    if (outcome && !outcome->stopped)
        return look;
    if (!outcome && outcome.error().code == ErrorCode::NotFound)
        return withoutHost;
    if (!outcome)
        spdlog::error("mail: {} {}", static_cast<int>(outcome.error().code),
                      outcome.error().detail.toStdString());
    return afterFailure;
}

} // namespace pindesk::gateway
