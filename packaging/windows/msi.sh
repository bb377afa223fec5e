#!/bin/bash
# msi.sh: builds dist/PinDesk-VERSION-x64.msi. Any word of wixl's is a failure: it passes over what it does not know.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/dependencies/install.sh windows
packaging/windows/tree.sh
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/windows/CMakeCache.txt)
python3 -B packaging/windows/installer.py build/windows/PinDesk "$version" >build/windows/pindesk.wxs
mkdir -p dist
rm -f dist/*.msi
wixl -a x64 -o "dist/PinDesk-$version-x64.msi" build/windows/pindesk.wxs 2>&1 | tee build/windows/wixl.log
[ ! -s build/windows/wixl.log ]
packaging/sums.sh
