-- Locked, so that two connections of one session wait for each other instead of taking the same number.
-- $1 writer id
SELECT seq, hash FROM audit_head WHERE writer_id = $1 FOR UPDATE
