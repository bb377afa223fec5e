-- $1 key
SELECT v.value, v.version, COALESCE(s.user_name, ''), v.changed_at
FROM setting v LEFT JOIN staff s ON s.staff_id = v.changed_by
WHERE v.key = $1
