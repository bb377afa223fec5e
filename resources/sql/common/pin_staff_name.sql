-- $1 staff id
SELECT user_name, roles FROM staff WHERE staff_id = $1 AND status = 'active'
