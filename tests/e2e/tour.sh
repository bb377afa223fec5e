#!/bin/bash
# tour.sh: plays the calls of the practice site on the command line, on a practice site in a temporary
# directory, which is removed afterwards. Ends with 1 unless every call was done right.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
ctl=${PINDESKCTL:-$here/../../build/release/bin/pindeskctl}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
site=sqlite://$work/practice.db
declare -A password=([csr1]=Practice-Desk-1 [admin1]=Practice-Admin-1)

step() { printf '\n\033[1m%s\033[0m\n' "$*"; }

# as USER COMMAND…: runs pindeskctl; standard input, if any, follows the password.
as() {
    local user=$1
    shift
    printf '  $ pindeskctl --user %s %s\n' "$user" "$*"
    { printf '%s\n' "${password[$user]}"; cat; } |
        "$ctl" --site "$site" --user "$user" --password-stdin "$@" 2>&1 | sed 's/^/    /'
}

step "A practice site: 5,000 invented customers, four people on the staff"
"$ctl" --site "$site" practice init | sed 's/^/    /'

step "“My PIN does not work”: why, and what to do?"
as csr1 account show 10234/501 </dev/null
as csr1 account verify 10234/501 <<'ANSWERS'
{"name": "Teresa Alvarez", "service_address": "14 Elm Street", "phone": "217 555 0142"}
ANSWERS
as csr1 account reset 10234/501 --reason forgot --generate </dev/null

step "“I never got the letter”: the initial PIN still counts"
as csr1 account show 10318/244 </dev/null
as csr1 account verify 10318/244 <<'ANSWERS'
{"name": "Samuel Okafor", "service_address": "9 Canal St", "birth_date": "November 30th, 1981", "ssn_last4": "2096"}
ANSWERS
as csr1 account reveal 10318/244 --reason not_received </dev/null

step "“The mail with the link never came”"
as csr1 account show 10402/117 </dev/null
as csr1 account verify 10402/117 <<'ANSWERS'
{"name": "doris finch", "service_address": "221 Lake Drive, Chatham", "phone": "(217) 555-0177", "birth_date": "2/17/1955"}
ANSWERS
as csr1 account reset 10402/117 --reason email_change --generate </dev/null

step "“It is on the tip of my tongue”: the hint is enough"
as csr1 account show 10455/903 </dev/null
as csr1 account verify 10455/903 <<'ANSWERS'
{"name": "Walter Hobbs", "service_address": "77 Orchard Ln", "email": "walter.hobbs@example.org"}
ANSWERS
as csr1 account hint 10455/903 </dev/null

step "A caller who is not the customer"
as csr1 account show 10509/662 </dev/null
as csr1 account verify 10509/662 <<'ANSWERS' || true
{"name": "Irene Marsh", "service_address": "15 Summit Drive", "phone": "217 555 0136"}
ANSWERS

step "“Wait, I have found it!”: a reset taken back"
as csr1 account verify 10587/330 <<'ANSWERS'
{"name": "Helen Carver", "service_address": "112 Willow Court", "phone": "217 555 0125"}
ANSWERS
as csr1 account reset 10587/330 --reason forgot --generate </dev/null
as csr1 account undo-reset 10587/330 </dev/null

step "No number, no bill: search"
as csr1 account search "joaquin zamora" </dev/null
as csr1 account show 10640/078 </dev/null
as csr1 account verify 10640/078 <<'ANSWERS'
{"name": "Joaquín Zamora", "service_address": "38 Juniper Lane", "phone": "447 555 0151"}
ANSWERS
as csr1 account reset 10640/078 --reason forgot --generate </dev/null

step "A state that must not be"
as csr1 account show 10711/415 </dev/null
as csr1 account verify 10711/415 <<'ANSWERS'
{"name": "Noémie Lachance", "service_address": "60 Forest Dr", "phone": "217 555 0109"}
ANSWERS
as csr1 account reset 10711/415 --reason other --note "signed in and thrown out again" --generate </dev/null

step "All done right? The audit trail says so"
as csr1 practice calls </dev/null
as admin1 audit verify </dev/null
if printf '%s\n' "${password[csr1]}" |
    "$ctl" --site "$site" --user csr1 --password-stdin --json practice calls | grep -Eq '"done": ?false'; then
    exit 1
fi
