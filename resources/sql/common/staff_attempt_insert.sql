-- $1 id  $2 subject  $3 kind  $4 now
INSERT INTO staff_attempt (attempt_id, subject, kind, reserved_at) VALUES ($1, $2, $3, $4)
