-- Newest first.
-- $1 before run id  $2 most rows
SELECT r.run_id, r.started_by, COALESCE(s.user_name, ''), r.started_at, r.finished_at, r.state,
       COALESCE(r.last_location_id, ''), COALESCE(r.last_customer_id, ''), r.created, r.existing, r.rejected,
       r.busy_ms, r.checksum, r.version
FROM generation_run r LEFT JOIN staff s ON s.staff_id = r.started_by
WHERE r.run_id < $1 ORDER BY r.run_id DESC LIMIT $2
