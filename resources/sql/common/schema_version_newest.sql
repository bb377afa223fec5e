SELECT CAST(COALESCE(MAX(number), 0) AS bigint) FROM schema_version
