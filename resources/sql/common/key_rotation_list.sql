-- Under way, and the newest that are done.
-- $1 most rows
SELECT r.key_id, r.purpose, COALESCE(s.user_name, ''), r.started_at, r.finished_at, r.step, r.last_id, r.total,
       r.resealed, r.unreadable
FROM key_rotation r LEFT JOIN staff s ON s.staff_id = r.started_by
ORDER BY CASE WHEN r.finished_at IS NULL THEN 0 ELSE 1 END, r.key_id DESC LIMIT $1
