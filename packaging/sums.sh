#!/bin/bash
# sums.sh: writes dist/SHA256SUMS anew, and the licences of what PinDesk carries beside it.
set -euo pipefail
cd "$(dirname "$0")/../dist"
cp ../LICENSE ../NOTICE .
sha256sum -- $(ls | grep -v SHA256SUMS) >SHA256SUMS
ls -l --block-size=K | awk 'NR > 1 {print $5, $9}'
