-- Heads of chains that have rows since a moment.
-- $1 since
SELECT h.writer_id, h.seq, h.hash
FROM (SELECT DISTINCT writer_id FROM audit_event WHERE at >= $1) moved
JOIN audit_head h ON h.writer_id = moved.writer_id
ORDER BY h.writer_id
