-- How many are being verified, and when the newest began.
-- $1 subject  $2 kind
SELECT COUNT(*), COALESCE(MAX(reserved_at), 0) FROM staff_attempt WHERE subject = $1 AND kind = $2
