-- Those whose outcome nobody told in time.
-- $1 subject  $2 kind  $3 reserved at this moment or before
DELETE FROM staff_attempt WHERE subject = $1 AND kind = $2 AND reserved_at <= $3
