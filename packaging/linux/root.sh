#!/bin/bash
# root.sh FOLDER: a bare root of Debian 12, without Qt, in a new folder; as root. What debootstrap made is kept in
# the cache.
set -euo pipefail
. "$(dirname "$0")/../dependencies/sources.sh"

archive=${XDG_CACHE_HOME:-$HOME/.cache}/pindesk/root-bookworm.tar
if [ ! -f "$archive" ]; then
    work=$(mktemp -d "$archive.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    mirror=$(sources_mirrors | awk '$1 == "main" {print $2}')
    debootstrap --variant=minbase bookworm "$work/root" "$mirror" >"$archive.log" 2>&1 ||
        { tail -n 20 "$archive.log" >&2; exit 1; }
    tar -C "$work/root" -cf "$work/tar" .
    mv "$work/tar" "$archive"
fi
mkdir "$1"
tar -C "$1" -xf "$archive"
cp /etc/apt/apt.conf.d/*proxy* "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf /etc/hosts "$1/etc/"
