-- Who holds which key, by name.
SELECT g.key_id, COALESCE(s.user_name, g.holder)
FROM key_grant g LEFT JOIN staff s ON CAST(s.staff_id AS text) = g.holder
ORDER BY g.key_id, 2
