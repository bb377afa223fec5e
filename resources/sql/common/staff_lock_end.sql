-- $1 staff id  $2 now  $3 by
UPDATE staff_lock SET reactivated_at = $2, reactivated_by = $3 WHERE staff_id = $1 AND reactivated_at IS NULL
