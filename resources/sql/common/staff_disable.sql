-- $1 id
UPDATE staff SET status = 'disabled', lock_reason = NULL, locked_at = NULL, version = version + 1 WHERE staff_id = $1
