-- $1 counted since then
SELECT counted_at, not_registered, waiting, active, inconsistent FROM population_count
WHERE counted_at >= $1 ORDER BY day
