-- $1 id
DELETE FROM staff_attempt WHERE attempt_id = $1
