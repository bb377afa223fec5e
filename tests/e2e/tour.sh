#!/bin/bash
# tour.sh [SITE-URL]: plays the README's tour on a fresh practice site. Without an argument the site is an
# embedded SQLite file in a temporary directory, which is removed afterwards.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
ctl=${PINDESKCTL:-$here/../../build/release/bin/pindeskctl}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
site=${1:-sqlite://$work/site.db}
account=00000004/0000120

step() { printf '\n\033[1m%s\033[0m\n' "$*"; }

# as USER COMMAND…: runs pindeskctl; standard input, if any, follows the password.
as() {
    local user=$1 password=Practice-Admin-1
    shift
    [ "$user" = admin1 ] || password=Practice-Desk-1
    printf '  $ pindeskctl --user %s %s\n' "$user" "$*"
    { printf '%s\n' "$password"; cat; } |
        "$ctl" --site "$site" --user "$user" --password-stdin "$@" 2>&1 | sed 's/^/    /'
}

step "A site with its first administrator"
as admin1 init --site-name "Springfield Water" --support-phone "555 0100" --admin admin1 \
    --environment practice --recovery-file "$work/recovery.txt" </dev/null

step "The customers, from an extract in another system's layout"
as admin1 import-directory "$here/data/customers.csv" --map "$here/data/customers.map.json" </dev/null

step "A random initial PIN for every account that has none"
as admin1 generate </dev/null

step "Once more: nothing is left to create"
as admin1 generate </dev/null

step "Somebody who answers calls"
as admin1 staff add csr1 --roles csr --name "Sam Field" <<<"Practice-Desk-1"

step "A call from somebody who does not know the account number"
as csr1 account search "ana garcia" </dev/null

step "What is the matter with this account?"
as csr1 account show "$account" </dev/null

step "Is the caller the customer?"
as csr1 account verify "$account" <<'ANSWERS'
{"name": "Ana Garcia", "service_address": "14 Elm Street", "phone": "(217) 555-0142"}
ANSWERS

step "A new initial PIN"
as csr1 account reset "$account" --reason forgot --generate </dev/null

step "That was the wrong account: back again"
as csr1 account undo-reset "$account" </dev/null

step "Who did what, and has nobody changed the answer?"
as admin1 audit verify </dev/null
as admin1 audit list </dev/null

step "Is everything in order?"
as admin1 doctor </dev/null

printf '\nThe tour is over; its site has been removed again.\n'
