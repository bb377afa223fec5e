-- $1 day  $2 counted at  $3 not registered  $4 waiting  $5 active  $6 inconsistent
INSERT INTO population_count (day, counted_at, not_registered, waiting, active, inconsistent)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (day) DO UPDATE
SET counted_at = $2, not_registered = $3, waiting = $4, active = $5, inconsistent = $6
WHERE population_count.counted_at <= $2
