-- The highest sequence of a chain, 0 when it has no rows.
-- $1 writer id
SELECT COALESCE(MAX(seq), 0) FROM audit_event WHERE writer_id = $1
