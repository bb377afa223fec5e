-- $1 number  $2 checksum
INSERT INTO schema_version (number, checksum, applied_at)
VALUES ($1, $2, CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS bigint))
