-- $1 staff id  $2 roles  $3 roles as they were read
UPDATE staff SET roles = $2, version = version + 1 WHERE staff_id = $1 AND roles = $3
