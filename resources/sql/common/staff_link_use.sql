-- Only one of several who come at once, and not after its end.
-- $1 hash  $2 now
UPDATE link_token SET used_at = $2
WHERE token_hash = $1 AND purpose IN ('enrol', 'reset') AND used_at IS NULL AND voided_at IS NULL AND expires_at >= $2
