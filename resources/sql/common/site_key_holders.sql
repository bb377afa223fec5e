SELECT k.key_id, k.purpose, k.state, k.created_at, COALESCE(s.user_name, g.holder)
FROM site_key k
LEFT JOIN key_grant g ON g.key_id = k.key_id
LEFT JOIN staff s ON CAST(s.staff_id AS text) = g.holder
ORDER BY k.key_id, 5
