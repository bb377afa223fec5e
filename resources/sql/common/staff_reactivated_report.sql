-- $1 most rows
SELECT s.user_name, s.display_name, l.reason, l.locked_at, l.reactivated_at, COALESCE(b.user_name, '')
FROM staff_lock l JOIN staff s ON s.staff_id = l.staff_id LEFT JOIN staff b ON b.staff_id = l.reactivated_by
WHERE l.reactivated_at IS NOT NULL
ORDER BY l.reactivated_at DESC LIMIT $1
