-- $1 staff id
SELECT public_key FROM staff WHERE staff_id = $1
