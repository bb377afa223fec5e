#!/bin/bash
# practise.sh [OPTION…]: opens the built program on its practice site; the options go to it. Without a display it
# plays the practice calls on the command line and takes a picture of every page instead.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$here/../../build/release
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$build/bin/pindesk" --practice "$@"
fi
printf 'This machine has no display, so the window cannot be opened. The practice calls on the command line:\n'
"$here/tour.sh"
printf '\nEvery page as a picture, light and dark:\n'
pictures=$(cd "$build" && pwd)/pictures
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
XDG_DATA_HOME=$data XDG_CONFIG_HOME=$data QT_QPA_PLATFORM=offscreen "$build/bin/pindesk" --pictures "$pictures" "$@" \
    2> >(grep -v -e XDG_RUNTIME_DIR -e propagateSizeHints >&2)
