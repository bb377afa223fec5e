#!/bin/bash
# qca.sh [packages]: builds QCA for Qt 6, with its OpenSSL plug-in, into ${XDG_CACHE_HOME:-~/.cache}/pindesk/qca.
# packages: what packages carry of it, into pindesk/qca-packages/usr/lib/pindesk. It looks for its plug-in in
# /usr/lib/pindesk, where only administrators write, and not in the folder of who built it.
#
# Debian 12 has QCA for Qt 5 only. The source is taken from the next Debian release (sources.sh). Later
# distributions have a package (see install.sh); this script then does nothing.
set -euo pipefail
. "$(dirname "$0")/sources.sh"

version=2.3.10
cache=${XDG_CACHE_HOME:-$HOME/.cache}/pindesk
prefix=$cache/qca
target=$prefix
if [ "${1:-}" = packages ]; then
    prefix=$cache/qca-packages
    target=/usr/lib/pindesk
fi

# The program looks for the plug-in where this prefix was when QCA was built, so a prefix that was moved
# or copied here counts as missing.
is_built() { [ "$(cat "$prefix/built" 2>/dev/null)" = "$version $prefix" ]; }

has_package() { dpkg-query -W -f '${Status}' libqca-qt6-dev 2>/dev/null | grep -q 'ok installed'; }

# Configures for the final prefix, because the plug-in path is compiled in, and installs beside it.
build() {
    mkdir source
    tar -xf "qca2_$version.orig.tar.xz" -C source --strip-components=1
    cmake -S source -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$target" \
        -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS=ossl
    cmake --build build
    DESTDIR=$PWD/root cmake --install build
    [ -f "root$target/lib/qca-qt6/crypto/libqca-ossl.so" ]
    if [ "$target" = "$prefix" ]; then
        mv "root$prefix" done
    else
        rm -rf "root$target"/{include,share,man,lib/cmake,lib/pkgconfig,lib/libqca-qt6.so}
        strip --strip-unneeded "root$target"/lib/libqca-qt6.so.2.* "root$target"/lib/qca-qt6/crypto/*.so
        mv root done
    fi
    cp source/COPYING done/
    echo "$version $prefix" >done/built
}

if has_package || is_built; then
    exit 0
fi
mkdir -p "$cache"
exec 9>"$prefix.lock"
flock 9
if is_built; then
    exit 0
fi

echo "building QCA $version for Qt 6 (once, one to two minutes) ..."
# Beside the prefix, so that the last step is a rename: a prefix is there as a whole or not at all.
rm -rf "$prefix"-build.* # of a build that was killed
work=$(mktemp -d "$prefix-build.XXXXXX")
finish() {
    local status=$?
    if [ "$status" -ne 0 ]; then
        tail -n 40 "$work/log" >&2
        echo "qca.sh: QCA $version could not be built" >&2
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM
cd "$work"
(open_sources "$work/apt"; fetch_source qca2 "$version" "$work"; build) >log 2>&1
rm -rf "$prefix"
mv done "$prefix"
echo "QCA $version is in $prefix"
