-- $1 kind  $2 name
SELECT l.kind, l.name, l.document, COALESCE(s.user_name, ''), l.changed_at, l.version
FROM distribution_layout l LEFT JOIN staff s ON s.staff_id = l.changed_by
WHERE l.kind = $1 AND l.name = $2
