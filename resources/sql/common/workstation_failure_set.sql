-- $1 workstation  $2 kind  $3 failures  $4 now
UPDATE workstation_failure SET failures = $3, last_at = $4 WHERE workstation = $1 AND kind = $2
