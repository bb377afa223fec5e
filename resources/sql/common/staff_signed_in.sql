-- $1 staff id  $2 now
UPDATE staff SET last_sign_in_at = $2 WHERE staff_id = $1
