SELECT CAST(1 AS bigint) FROM pg_advisory_xact_lock(5784619)
