-- $1 scope  $2 key  $3 start of the window
SELECT count FROM rate_limit WHERE scope = $1 AND key = $2 AND window_start = $3
