-- Those in force, then the others, by name.
SELECT c.name, c.added_at, COALESCE(a.user_name, ''), c.revoked_at, COALESCE(r.user_name, '')
FROM client_key c
LEFT JOIN staff a ON a.staff_id = c.added_by
LEFT JOIN staff r ON r.staff_id = c.revoked_by
ORDER BY CASE WHEN c.revoked_at IS NULL THEN 0 ELSE 1 END, c.name, c.added_at
