-- $1 name  $2 revoked by  $3 at
UPDATE client_key SET revoked_by = $2, revoked_at = $3 WHERE name = $1 AND revoked_at IS NULL
