-- Heads of chains without any row.
-- $1 writer id before  $2 most rows
SELECT h.writer_id FROM audit_head h
WHERE h.writer_id > $1 AND NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.writer_id = h.writer_id)
ORDER BY h.writer_id LIMIT $2
