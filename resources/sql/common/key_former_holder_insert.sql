-- $1 key id  $2 staff id  $3 withdrawn at
INSERT INTO key_former_holder (key_id, staff_id, withdrawn_at) VALUES ($1, $2, $3)
ON CONFLICT (key_id, staff_id) DO UPDATE SET withdrawn_at = excluded.withdrawn_at
