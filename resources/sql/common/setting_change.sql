-- Changes nothing when the setting has another version by now.
-- $1 key  $2 value (JSON)  $3 changed by  $4 changed at  $5 version: 0, the site has not set it
INSERT INTO setting (key, value, changed_by, changed_at)
SELECT CAST($1 AS text), CAST($2 AS text), CAST($3 AS bigint), CAST($4 AS bigint)
WHERE CAST($5 AS bigint) = COALESCE((SELECT version FROM setting WHERE key = CAST($1 AS text)), 0)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by,
                                changed_at = excluded.changed_at, version = setting.version + 1
WHERE setting.version = CAST($5 AS bigint)
