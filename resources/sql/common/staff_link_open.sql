-- A person's newest link that was neither used nor replaced.
-- $1 staff id
SELECT link_id, subject, purpose, sent_at, expires_at, used_at, voided_at, public_key, wrapped_private_key
FROM link_token
WHERE subject = $1 AND purpose IN ('enrol', 'reset') AND used_at IS NULL AND voided_at IS NULL
ORDER BY sent_at DESC LIMIT 1
