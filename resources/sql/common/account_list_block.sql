-- $1 location id  $2 customer id (after these)  $3 location id  $4 customer id (up to these)
-- $5 whatever the flags  $6 initialized  $7 enabled  $8 limit
SELECT location_id, customer_id, initialized, enabled, email_verified, version FROM account
WHERE (location_id, customer_id) > ($1, $2) AND (location_id, customer_id) <= ($3, $4)
  AND (CAST($5 AS boolean) OR (initialized = $6 AND enabled = $7))
ORDER BY location_id, customer_id LIMIT $8
