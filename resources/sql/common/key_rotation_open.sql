-- $1 purpose
SELECT key_id FROM key_rotation WHERE purpose = $1 AND finished_at IS NULL
