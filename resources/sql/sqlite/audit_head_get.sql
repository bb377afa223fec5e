-- $1 writer id
SELECT seq, hash FROM audit_head WHERE writer_id = $1
