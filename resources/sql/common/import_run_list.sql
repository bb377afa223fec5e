-- Newest first.
-- $1 most rows
SELECT r.run_id, r.source, COALESCE(s.user_name, ''), r.started_at, r.finished_at, r.state, r.counts
FROM import_run r LEFT JOIN staff s ON s.staff_id = r.started_by
ORDER BY r.run_id DESC LIMIT $1
