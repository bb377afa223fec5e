-- $1 key id  $2 public key
UPDATE site_key SET public_key = $2
WHERE key_id = $1 AND purpose = 'outbox' AND (public_key IS NULL OR public_key <> $2)
