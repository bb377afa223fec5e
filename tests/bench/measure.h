#pragma once
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <malloc.h>
#include <string>
#include <vector>

/// What the benches share. They measure both sides in one run, interleaved, and judge ratios: absolute times
/// drift between runs and machines.
namespace pindesk::bench {

inline double secondsOf(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Seconds of wall and of this process's CPU, all threads.
struct Usage {
    double wall = 0;
    double cpu = 0;
};

template <class Work>
Usage measure(Work&& work) {
    const double wall = secondsOf(CLOCK_MONOTONIC), cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return {secondsOf(CLOCK_MONOTONIC) - wall, secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu};
}

/// The value below which `part` (0 to 1) of the samples lie; 0.5 is the median.
inline double quantile(std::vector<double> samples, double part) {
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1,
                            static_cast<std::size_t>(part * static_cast<double>(samples.size())))];
}

/// A figure of /proc/self/status in MiB: `VmRSS` is the resident memory, `VmHWM` its peak.
inline double statusFigure(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ':'))
            return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

/// How much resident memory the work needs at its peak above what was there before, in MiB.
template <class Work>
double memoryOf(Work&& work) {
    malloc_trim(0);                                // what was freed before would hide what is needed now
    std::ofstream("/proc/self/clear_refs") << '5'; // the peak counts from here
    const double idle = statusFigure("VmRSS");
    work();
    return statusFigure("VmHWM") - idle;
}

/// Prints each figure beside its limit and remembers whether one was missed.
class Report {
public:
    /// `value` must be at most `limit`.
    void atMost(const std::string& name, double value, double limit, const char* unit = "") {
        print(name, value, limit, unit, "at most", value <= limit);
    }
    void atLeast(const std::string& name, double value, double limit, const char* unit = "") {
        print(name, value, limit, unit, "at least", value >= limit);
    }
    /// A figure without a limit.
    static void tell(const std::string& name, double value, const char* unit = "") {
        std::printf("  %-58s %10.3f %s\n", name.c_str(), value, unit);
        std::fflush(stdout);
    }
    /// The exit code of the bench.
    [[nodiscard]] int result() const { return m_missed ? 1 : 0; }

private:
    void print(const std::string& name, double value, double limit, const char* unit, const char* word,
               bool holds) {
        std::printf("  %-58s %10.3f %s (%s %g)%s\n", name.c_str(), value, unit, word, limit,
                    holds ? "" : "  MISSED");
        std::fflush(stdout);
        m_missed = m_missed || !holds;
    }
    bool m_missed = false;
};

} // namespace pindesk::bench
