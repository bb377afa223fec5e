-- $1 key id
SELECT r.key_id, r.purpose, COALESCE(s.user_name, ''), r.started_at, r.finished_at, r.step, r.last_id, r.total,
       r.resealed, r.unreadable
FROM key_rotation r LEFT JOIN staff s ON s.staff_id = r.started_by
WHERE r.key_id = $1
