-- $1 kind  $2 subject  $3 now
SELECT COUNT(*) FROM approval WHERE kind = $1 AND subject = $2 AND state = 'open' AND expires_at >= $3
