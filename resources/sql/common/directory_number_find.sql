-- $1 location id, $2 customer id: at or behind both  $3 location id, $4 customer id: before both  $5 at most
SELECT location_id, customer_id, account_id FROM directory_account
WHERE (location_id, customer_id) >= ($1, $2) AND (location_id, customer_id) < ($3, $4)
ORDER BY location_id, customer_id LIMIT $5
