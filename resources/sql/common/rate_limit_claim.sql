-- How many failures there are, and when the last was; nobody else reads it so until the transaction ends.
-- $1 scope  $2 key  $3 now
INSERT INTO rate_limit (scope, key, window_start, count) VALUES ($1, $2, $3, 0)
ON CONFLICT (scope, key) DO UPDATE SET count = rate_limit.count
RETURNING count, window_start
