-- $1 scope  $2 key
UPDATE rate_limit SET count = 0 WHERE scope = $1 AND key = $2
