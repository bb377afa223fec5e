-- $1 key  $2 value (JSON)  $3 changed by  $4 changed at
INSERT INTO setting (key, value, changed_by, changed_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by,
                                changed_at = excluded.changed_at, version = setting.version + 1
