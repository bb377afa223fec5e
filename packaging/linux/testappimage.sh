#!/bin/bash
# testappimage.sh [PICTURE]: the AppImage of dist/ in a bare root without Qt, as an ordinary user, without FUSE and with
# it: self-tests, a site with customers' PINs, the console on a screen (its picture goes to PICTURE). As root, with
# Xvfb and ImageMagick.
set -euo pipefail
if [ -z "${PINDESK_UNSHARED:-}" ]; then
    PINDESK_UNSHARED=1 exec unshare --mount --pid --fork --kill-child "$0" "$@" # mounts and processes end with it
fi
cd "$(dirname "$0")/../.."

picture=${1:-build/appimage.png}
work=$(mktemp -d)
trap 'umount -R "$work/bare/proc" "$work/bare/x11" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
packaging/linux/root.sh "$work/bare"
mount -t proc proc "$work/bare/proc"
install -d -m 700 -o 1000 -g 1000 "$work/bare/srv/u"
cp dist/*.AppImage "$work/bare/srv/PinDesk"
ln -s PinDesk "$work/bare/srv/pindesk-gateway"
printf '%s\n' location_id,customer_id,last_name 00000001,0000001,Smith 00000002,0000002,Jones >"$work/bare/srv/customers.csv"
in_root() { chroot "$work/bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
in_root useradd --uid 1000 --home-dir /srv/u u
as_user() { in_root setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/srv/u TMPDIR=/srv/u XDG_RUNTIME_DIR=/srv/u "$@"; }

# With its password on standard input.
ctl() { # NAME ARGUMENTS…
    printf 'Some-Password-1\n' | as_user /srv/PinDesk pindeskctl --site "sqlite:///srv/u/$1.db" --user admin1 \
        --password-stdin "${@:2}"
}

try_all() {
    as_user QT_QPA_PLATFORM=offscreen /srv/PinDesk --self-test
    as_user /srv/PinDesk pindeskctl --self-test
    as_user /srv/pindesk-gateway --self-test
    ctl "$1" init --site-name Test --support-phone 1 --admin admin1 --recovery-file "/srv/u/$1.recovery"
    ctl "$1" import-directory /srv/customers.csv
    ctl "$1" generate
    ctl "$1" doctor | grep 'sign_in *ok'
    # Where the program runs from, told by a command that it starts.
    as_user /srv/PinDesk pindeskctl --site "sqlite:///srv/u/$1.db" --user admin1 \
        --password-command 'stat -f -c %T "$APPDIR" >&2; echo Some-Password-1' staff list 2>&1 | grep "^$2"
    echo "$1: works"
}

show_console() {
    local display=:97 xvfb
    mkdir "$work/x11"
    Xvfb $display -screen 0 1280x800x24 -nolisten tcp >"$work/xvfb" 2>&1 &
    xvfb=$!
    for _ in $(seq 100); do [ -S /tmp/.X11-unix/X97 ] && break; sleep 0.1; done
    mkdir -p "$work/bare/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$work/bare/tmp/.X11-unix"
    as_user DISPLAY=$display /srv/PinDesk --practice >"$work/console" 2>&1 &
    for _ in $(seq 60); do # until the practice site is made and its page is shown
        sleep 1
        DISPLAY=$display import -window root "$picture" 2>/dev/null
        [ "$(identify -format %k "$picture")" -gt 200 ] && [ -f "$(find "$work/bare/srv/u" -name 'practice*.db' | head -n 1)" ] && break
    done
    sleep 5
    DISPLAY=$display import -window root "$picture"
    kill $xvfb
    wait || true
    cat "$work/console"
    umount "$work/bare/tmp/.X11-unix"
    [ "$(identify -format %k "$picture")" -gt 200 ] || { echo "the console shows nothing" >&2; exit 1; }
}

try_all unpacked '[^f]'
left=$(find "$work/bare/srv/u" -maxdepth 1 -name 'pindesk-*')
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
show_console

in_root apt-get -q update >"$work/log" 2>&1
in_root apt-get -q install -y --no-install-recommends fuse3 >>"$work/log" 2>&1
mknod -m 666 "$work/bare/dev/fuse" c 10 229 2>/dev/null || chmod 666 "$work/bare/dev/fuse"
try_all mounted fuse
for _ in $(seq 100); do # the mount ends a moment after the program
    left=$(find "$work/bare/srv/u" -maxdepth 1 -name 'pindesk-*')
    [ -n "$left" ] || break
    sleep 0.1
done
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "the AppImage runs on a bare Debian, without FUSE and with it"
