-- $1 staff id
DELETE FROM staff_answer WHERE staff_id = $1
