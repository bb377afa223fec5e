-- $1 location id  $2 customer id (after these)  $3 whatever the flags  $4 initialized  $5 enabled  $6 limit
SELECT location_id, customer_id, initialized, enabled, email_verified, version FROM account
WHERE (location_id, customer_id) > ($1, $2) AND (CAST($3 AS boolean) OR (initialized = $4 AND enabled = $5))
ORDER BY location_id, customer_id LIMIT $6
