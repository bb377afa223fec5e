-- Waits for the deeds that are under way; later ones wait for this transaction's end.
SELECT CAST(1 AS bigint) FROM pg_advisory_xact_lock(5784620)
