-- The last ones, from behind.
-- $1 whatever the flags  $2 initialized  $3 enabled  $4 limit
SELECT location_id, customer_id, initialized, enabled, email_verified, version FROM account
WHERE CAST($1 AS boolean) OR (initialized = $2 AND enabled = $3)
ORDER BY location_id DESC, customer_id DESC LIMIT $4
