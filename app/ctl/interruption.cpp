#include "app/ctl/interruption.h"
#include <array>
#include <atomic>
#include <csignal>

namespace pindesk::ctl {
namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};
std::atomic_bool wasRequested = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may not wait");
std::array<struct sigaction, signalNumbers.size()> former;

extern "C" void rememberSignal(int) {
    wasRequested = true;
}

} // namespace

Interruption::Interruption() {
    wasRequested = false;
    struct sigaction action = {};
    action.sa_handler = rememberSignal;
    // Without SA_RESTART, so that reading from a terminal ends too.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &action, &former[i]);
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &former[i], nullptr);
}

bool Interruption::requested() {
    return wasRequested;
}

} // namespace pindesk::ctl
