-- $1 staff id
SELECT roles FROM staff WHERE staff_id = $1 AND status = 'active'
