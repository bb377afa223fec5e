#!/bin/bash
# testdeb.sh: the Debian packages of dist/ in a bare root: installed, tested, purged; lintian's errors. As root.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packaging/linux/root.sh "$work/root"
in_root() { chroot "$work/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { in_root setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/srv/u QT_QPA_PLATFORM=offscreen "$@"; }

cp dist/*.deb "$work/root/tmp/"
in_root apt-get -q update >"$work/log" 2>&1
in_root bash -c 'apt-get -q install -y --no-install-recommends /tmp/*.deb' >>"$work/log" 2>&1 ||
    { tail -n 30 "$work/log" >&2; exit 1; }
install -d -o 1000 -g 1000 "$work/root/srv/u"
for program in pindesk pindeskctl pindesk-gateway; do
    as_user $program --self-test
done
printf 'Some-Password-1\n' | as_user pindeskctl --site sqlite:///srv/u/site.db --password-stdin init --site-name Test \
    --support-phone 1 --admin admin1 --recovery-file /srv/u/recovery
printf 'Some-Password-1\n' | as_user pindeskctl --site sqlite:///srv/u/site.db --user admin1 --password-stdin doctor
in_root systemd-analyze --version >/dev/null 2>&1 && in_root systemd-analyze verify pindesk-gateway.service

in_root apt-get -q purge -y pindesk pindeskctl pindesk-gateway pindesk-runtime >>"$work/log" 2>&1
left=$(find "$work/root"/{usr,etc,var/lib,opt} -iname '*pindesk*' -o -iname '*qca-qt6*')
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
[ -f "$work/root/srv/u/site.db" ]
lintian --fail-on error --suppress-tags no-manual-page dist/*.deb
echo "the Debian packages install, run and purge"
