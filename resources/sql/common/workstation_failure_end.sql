-- Somebody has come in there: their slips of the keyboard are forgotten.
-- $1 workstation  $2 kind
DELETE FROM workstation_failure WHERE workstation = $1 AND kind = $2
