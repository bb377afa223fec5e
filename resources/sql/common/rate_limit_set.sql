-- $1 scope  $2 key  $3 now  $4 failures
UPDATE rate_limit SET count = $4, window_start = $3 WHERE scope = $1 AND key = $2
