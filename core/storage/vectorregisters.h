#pragma once

namespace pindesk::storage {

/// Qt hashes strings (QHash, QSet) with AVX instructions, and Qt 6.4 leaves the upper halves of the vector
/// registers in use. Code compiled for any x86-64, as SQLite's library is, then runs at two thirds of its
/// speed until somebody clears them. Costs a cycle; does nothing on other processors.
#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target("avx")]] inline void clearWithAvx() {
    __builtin_ia32_vzeroupper();
}
inline void clearVectorRegisters() {
    if (__builtin_cpu_supports("avx"))
        clearWithAvx();
}
#else
inline void clearVectorRegisters() {}
#endif

} // namespace pindesk::storage
