-- Locks the rotation until the transaction ends; changes nothing when it has come to its end.
-- $1 key id
UPDATE key_rotation SET step = step WHERE key_id = $1 AND finished_at IS NULL
