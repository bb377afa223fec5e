#include "core/storage/sitewatch.h"
#include "core/storage/connection.h"
#include <QElapsedTimer>
#include <QThread>

namespace pindesk::storage {
namespace {

constexpr Milliseconds listening = 250;     ///< at once, so that the end need not wait longer
constexpr Milliseconds silenceBorne = 3000; ///< then the server is asked whether it is there
constexpr int patience = 3000;
constexpr unsigned long pauseBetweenTries = 500;

} // namespace

SiteWatch::SiteWatch(SiteUrl site, Handlers handlers)
    : m_site(std::move(site))
    , m_handlers(std::move(handlers))
    , m_thread([this](const std::stop_token& stop) { work(stop); }) {}

SiteWatch::~SiteWatch() = default;

void SiteWatch::work(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        watch(stop);
        if (stop.stop_requested())
            return;
        tell(false);
        QThread::msleep(pauseBetweenTries);
    }
}

// Until the connection is lost.
void SiteWatch::watch(const std::stop_token& stop) {
    auto connection = Connection::open(m_site);
    if (!connection)
        return;
    (*connection)->setPatience(patience);
    QElapsedTimer sinceAnswer;
    sinceAnswer.start();
    if (!(*connection)->changes(0))
        return;
    tell(true);
    while (!stop.stop_requested()) {
        const auto changes = (*connection)->changes(listening);
        if (!changes)
            return;
        for (const AccountId account : *changes)
            m_handlers.changed(account);
        if (!changes->empty())
            sinceAnswer.restart();
        if (sinceAnswer.elapsed() < silenceBorne)
            continue;
        if (!(*connection)->now())
            return;
        sinceAnswer.restart();
    }
}

void SiteWatch::tell(bool isThere) {
    if (std::exchange(m_isThere, isThere) != isThere)
        m_handlers.connection(isThere);
}

} // namespace pindesk::storage
