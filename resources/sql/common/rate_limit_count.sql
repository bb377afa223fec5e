-- Counts one more; nobody else counts for this key until the transaction ends.
-- $1 scope  $2 key  $3 start of the window
INSERT INTO rate_limit (scope, key, window_start, count) VALUES ($1, $2, $3, 1)
ON CONFLICT (scope, key) DO UPDATE
SET count = CASE WHEN rate_limit.window_start = $3 THEN rate_limit.count + 1 ELSE 1 END, window_start = $3
RETURNING count
