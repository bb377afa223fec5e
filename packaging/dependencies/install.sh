#!/bin/bash
# install.sh [lint|packages|windows]: installs what building, running and testing PinDesk needs and is not there
# yet; `lint` adds the tools of `make lint`, the others those of the packages for Linux and Windows. Debian 12, Debian 13 and Ubuntu 24.04 share these package names.
set -euo pipefail

packages=(
    make cmake ninja-build ccache g++ pkgconf python3
    qt6-base-dev libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-odbc
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools librsvg2-bin imagemagick fonts-dejavu-core
    libssl-dev libcurl4-openssl-dev libargon2-dev libexpected-dev libspdlog-dev libsqlite3-dev libpq-dev
    libcpp-httplib-dev libkainjow-mustache-dev              # the gateway
    libgtest-dev libgmock-dev libcsv-dev                    # tests
    postgresql sqlite3 strace openssl                       # tests: private servers, references, counted flushes
    curl                                                    # tests: the customer without a browser
    poppler-utils                                           # tests: letters read back
    xvfb openbox dbus at-spi2-core gir1.2-atspi-2.0 python3-gi # tests: the console on a screen
    unixodbc odbc-postgresql libsqliteodbc                  # tests: directories read through ODBC
)
case "${1:-}" in
lint) packages+=(git clang clang-format clang-tidy) ;;
packages)
    packages+=(git dpkg-dev file lintian desktop-file-utils appstream debootstrap
        patchelf squashfs-tools libsquashfuse-dev libfuse3-dev zlib1g-dev liblzma-dev liblzo2-dev liblz4-dev libzstd-dev
        qt6-wayland qt6-translations-l10n)
    ;;
windows) packages+=(git wixl msitools g++-mingw-w64-x86-64-posix perl tcl bison flex bzip2 xz-utils qt6-translations-l10n) ;;
esac

if ! command -v apt-get >/dev/null; then
    echo "install.sh knows Debian and Ubuntu only; on another system install these by hand:" >&2
    echo "  ${packages[*]} and QCA for Qt 6" >&2
    exit 1
fi
if [ "$(. /etc/os-release && echo "$ID")" = debian ]; then
    packages+=(chromium chromium-driver) # tests: the customer's pages; Ubuntu has them as snaps only
fi
if [ "$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" = bookworm ]; then
    packages+=(qt6-5compat-dev xz-utils debian-archive-keyring) # to build QCA
else
    packages+=(libqca-qt6-dev libqca-qt6-plugins)
fi

missing() {
    local installed
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "${packages[@]}" 2>/dev/null || true)"
    local package
    for package in "${packages[@]}"; do
        [[ $installed == *" installed:$package "* ]] || echo "$package"
    done
}

mapfile -t wanted < <(missing)
if [ ${#wanted[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
    fi
    echo "installing ${wanted[*]} ..."
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # A foreign package source that does not answer fails the update, not necessarily the installation.
    "${as_root[@]}" apt-get -q update >"$log" 2>&1 || true
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
        "${wanted[@]}" >>"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        echo "install.sh: the packages could not be installed" >&2
        exit 1
    fi
fi
"$(dirname "$0")/qca.sh"
