-- $1 number  $2 checksum
INSERT INTO schema_version (number, checksum, applied_at)
VALUES ($1, $2, CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS integer))
