#!/bin/bash
# deb.sh: builds the Debian packages into dist/.
set -euo pipefail
cd "$(dirname "$0")/../.."
jobs=${JOBS:-$(nproc)}
export PINDESK_PREFIX=${PINDESK_PREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/pindesk/qca}

packaging/dependencies/install.sh packages
packaging/dependencies/qca.sh packages
cmake --preset release --log-level=WARNING >/dev/null
cmake --build --preset release -j "$jobs" --target pindesk pindeskctl pindesk-gateway pindesk_pictures >build/release/build.log ||
    { tail -n 40 build/release/build.log >&2; exit 1; }
rm -rf build/release/deb
(umask 022 && cpack --config build/release/CPackConfig.cmake -B build/release/deb >build/release/cpack.log 2>&1) ||
    { tail -n 40 build/release/cpack.log >&2; exit 1; }
mkdir -p dist
rm -f dist/*.deb
mv build/release/deb/*.deb dist/
packaging/sums.sh
