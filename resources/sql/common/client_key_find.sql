-- $1 hash
SELECT name FROM client_key WHERE key_hash = $1 AND revoked_at IS NULL
