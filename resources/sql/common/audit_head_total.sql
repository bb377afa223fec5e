-- Events of the trail, by the ends of its chains.
SELECT CAST(COALESCE(SUM(seq), 0) AS bigint) FROM audit_head
