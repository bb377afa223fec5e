-- $1 id  $2 staff id  $3 reason  $4 now
INSERT INTO staff_lock (lock_id, staff_id, reason, locked_at) VALUES ($1, $2, $3, $4)
