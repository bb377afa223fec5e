-- $1 staff id  $2 now
UPDATE link_token SET voided_at = $2
WHERE subject = $1 AND purpose IN ('enrol', 'reset') AND used_at IS NULL AND voided_at IS NULL
