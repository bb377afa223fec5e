-- $1 hash
SELECT link_id, subject, purpose, sent_at, expires_at, used_at, voided_at, public_key, wrapped_private_key
FROM link_token WHERE token_hash = $1 AND purpose IN ('enrol', 'reset')
