#!/bin/bash
# libraries.sh [LIBRARY…]: cross-builds what PinDesk needs on Windows, from source tarballs, into
# ${XDG_CACHE_HOME:-~/.cache}/pindesk/windows/libraries/NAME. What is built and was built as it would be now is
# left alone; what was interrupted goes on. Qt takes some 50 minutes on two cores, OpenSSL 13, the rest 5.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../dependencies/sources.sh"

windows=${XDG_CACHE_HOME:-$HOME/.cache}/pindesk/windows
host=x86_64-w64-mingw32
jobs=${JOBS:-$(nproc)}
export PINDESK_WINDOWS_PREFIX=$windows/libraries
all=(qtbase sqlite openssl libpq qtsql argon2 curl expected qca)

# name: Debian's source package, and how its version begins
declare -A package=([qtbase]=qt6-base [qtsql]=qt6-base [sqlite]=sqlite3 [openssl]=openssl [libpq]=postgresql-17
    [argon2]=argon2 [curl]=curl [qca]=qca2)
declare -A series=([qtbase]=6.4.2 [qtsql]=6.4.2 [sqlite]=3.46. [openssl]=3.5. [libpq]=17. [argon2]=0~20190702
    [curl]=8.14. [qca]=2.3.10)
# name: what has to be there before, in this order
declare -A needs=([qtsql]="qtbase sqlite libpq" [libpq]=openssl [qca]="qtbase openssl")

# Each runs in a folder of its own with the source in `source`, and leaves what is installed below `root`.

with_cmake() {
    cmake -S "$1" -B build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX=/installed "${@:2}"
    cmake --build build -j "$jobs"
    DESTDIR=$PWD/stage cmake --install build --strip
    mv stage/installed root
}

build_qtbase() {
    with_cmake source -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DINPUT_opengl=no -DFEATURE_dbus=OFF -DFEATURE_vulkan=OFF -DFEATURE_topleveldomain=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_glib=OFF -DFEATURE_icu=OFF -DFEATURE_pkg_config=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
        -DFEATURE_system_pcre2=OFF -DFEATURE_sql_sqlite=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
}

# The drivers by themselves: the tarball of Qt has no SQLite, and libpq takes its time.
build_qtsql() {
    with_cmake source/src/plugins/sqldrivers -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DFEATURE_system_sqlite=ON \
        -DFEATURE_sql_sqlite=ON -DFEATURE_sql_psql=ON -DFEATURE_sql_odbc=ON
}

# With the options of Debian's package that PinDesk relies on.
build_sqlite() {
    (mkdir -p make && cd make && ../source/configure --disable-readline --disable-tcl && make sqlite3.c)
    mkdir -p root/bin root/lib root/include
    $host-gcc-posix -shared -O2 -o root/bin/sqlite3.dll make/sqlite3.c -s -Wl,--out-implib,root/lib/libsqlite3.dll.a \
        -DSQLITE_API='__declspec(dllexport)' -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_SECURE_DELETE \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_MAX_VARIABLE_NUMBER=250000
    cp make/sqlite3.h make/sqlite3ext.h root/include/
}

# Its folder for configurations is one that only administrators write to, as on every Windows.
build_openssl() {
    [ -f source/Makefile ] || (cd source && ./Configure mingw64 --cross-compile-prefix=$host- CC=gcc-posix shared \
        no-tests no-docs no-apps no-legacy '--prefix=C:/Program Files/OpenSSL' \
        '--openssldir=C:/Program Files/Common Files/SSL')
    make -C source -j "$jobs" build_libs
    mkdir -p root/bin root/lib root/include
    cp source/lib{crypto,ssl}-3-x64.dll root/bin/
    $host-strip root/bin/*.dll
    cp source/lib{crypto,ssl}.dll.a root/lib/
    cp -r source/include/openssl root/include/
}

build_libpq() {
    local openssl=$PINDESK_WINDOWS_PREFIX/openssl
    [ -f source/config.status ] || (cd source && ./configure --host=$host CC=$host-gcc-posix --prefix=/installed \
        --without-readline --without-zlib --without-icu --with-ssl=openssl CPPFLAGS="-I$openssl/include" \
        LDFLAGS="-L$openssl/lib")
    make -C source/src/backend generated-headers
    make -C source/src/interfaces/libpq -j "$jobs" all
    make -C source/src/interfaces/libpq install "DESTDIR=$PWD/stage"
    make -C source/src/include install "DESTDIR=$PWD/stage"
    mv stage/installed root
    $host-strip root/bin/libpq.dll
}

build_argon2() {
    mkdir -p root/lib/pkgconfig root/include
    (cd source && $host-gcc-posix -O3 -Iinclude -Isrc -c src/{argon2,core,thread,encoding,opt}.c src/blake2/blake2b.c &&
        $host-ar rcs ../root/lib/libargon2.a ./*.o)
    cp source/include/argon2.h root/include/
    printf '%s\n' 'prefix=${pcfiledir}/../..' 'Name: libargon2' 'Description: Argon2' 'Version: 20190702' \
        'Cflags: -I${prefix}/include' 'Libs: -L${prefix}/lib -largon2' >root/lib/pkgconfig/libargon2.pc
}

# TLS by Windows itself: with the certificates that an administrator trusts there.
build_curl() {
    with_cmake source -DBUILD_CURL_EXE=OFF -DBUILD_SHARED_LIBS=ON -DBUILD_TESTING=OFF -DBUILD_LIBCURL_DOCS=OFF \
        -DBUILD_MISC_DOCS=OFF -DENABLE_CURL_MANUAL=OFF -DCURL_USE_SCHANNEL=ON -DCURL_USE_LIBPSL=OFF \
        -DCURL_USE_LIBSSH2=OFF -DCURL_ZLIB=OFF -DCURL_BROTLI=OFF -DCURL_ZSTD=OFF -DUSE_NGHTTP2=OFF \
        -DUSE_WIN32_IDN=ON -DCURL_DISABLE_LDAP=ON -DCURL_DISABLE_LDAPS=ON
}

# Nothing but a header, the same everywhere: that of this machine.
build_expected() {
    mkdir -p root/include root/share/cmake root/licences
    cp -r /usr/include/tl root/include/
    cp -r /usr/share/cmake/tl-expected root/share/cmake/
    cp /usr/share/doc/libexpected-dev/copyright root/licences/
}

# Qt 5 Compat is of another version than Qt, so headers of ours stand in. The compiled-in folder of plug-ins is one
# that only administrators write to.
build_qca() {
    sed -i 's/Core Test Core5Compat/Core/' source/CMakeLists.txt
    sed -i -e '/Core5Compat/d' -e 's|QCA_PLUGIN_PATH="${QCA_PLUGINS_INSTALL_DIR}"|QCA_PLUGIN_PATH="C:/Program Files/PinDesk/plugins"|' \
        source/src/CMakeLists.txt
    with_cmake source -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DCMAKE_CXX_FLAGS="-I$here/qca" -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS=ossl
    sed -i "s|/installed|$PINDESK_WINDOWS_PREFIX/qca|g" root/lib/cmake/Qca-qt6/*.cmake
}

# What decides how a library comes out: a change of it, or of what it needs, has it built again.
recipe() {
    {
        echo "${series[$1]:-}"
        declare -f "build_$1" with_cmake
        cat "$here/toolchain.cmake"
        [ "$1" != qca ] || cat "$here"/qca/*
        $host-gcc-posix -dumpfullversion
        for needed in ${needs[$1]:-}; do recipe "$needed"; done
    } | sha256sum | cut -d' ' -f1
}

# Fills this folder with the source, unless a build of the same recipe was interrupted here.
prepare() {
    local package=${package[$1]:-} recipe=$2
    rm -rf root stage
    if [ "$(cat recipe 2>/dev/null)" = "$recipe" ]; then
        return
    fi
    rm -rf -- ./*
    if [ -n "$package" ]; then
        open_sources "$windows/apt"
        fetch_source "$package" "${series[$1]}" tarballs
        mkdir source
        tar -xf tarballs/*.orig.tar.* -C source --strip-components=1
    fi
    echo "$recipe" >recipe
}

# Puts what was built into its place by a rename: it is there as a whole or not at all.
publish() {
    local name=$1 recipe=$2
    mkdir -p root/licences "$PINDESK_WINDOWS_PREFIX"
    if [ -d source ]; then
        cp -r source/{LICENSE,LICENSES,LICENSE.txt,LICENSE.md,COPYING,COPYRIGHT} root/licences/ 2>/dev/null || true
        basename tarballs/*.orig.tar.* >root/licences/source
    fi
    echo "$recipe" >root/built
    rm -rf "${PINDESK_WINDOWS_PREFIX:?}/$name"
    mv root "$PINDESK_WINDOWS_PREFIX/$name"
}

make_library() {
    local name=$1 recipe needed
    recipe=$(recipe "$name")
    if [ "$(cat "$PINDESK_WINDOWS_PREFIX/$name/built" 2>/dev/null)" = "$recipe" ]; then
        return
    fi
    for needed in ${needs[$name]:-}; do make_library "$needed"; done
    log=$windows/$name.log
    echo "building $name for Windows (log: $log) ..."
    mkdir -p "$windows/build/$name"
    (
        cd "$windows/build/$name"
        prepare "$name" "$recipe"
        TIMEFORMAT='%U + %S CPU seconds, %R seconds'
        time "build_$name"
        publish "$name" "$recipe"
    ) >"$log" 2>&1 </dev/null
    rm -rf "$windows/build/$name"
    echo "$name: $(tail -n 1 "$log")"
}

finish() {
    local status=$?
    if [ "$status" -ne 0 ]; then
        tail -n 40 "$log" >&2
        echo "libraries.sh: not built" >&2
    fi
}

mkdir -p "$windows"
exec 9>"$windows/lock"
flock 9
log=/dev/null
trap finish EXIT
trap 'exit 130' INT TERM
[ $# -gt 0 ] || set -- "${all[@]}"
for name; do make_library "$name"; done
