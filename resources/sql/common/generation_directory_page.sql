-- $1 location id, $2 customer id: the account before  $3 most rows
SELECT account_id, location_id, customer_id FROM directory_account
WHERE (location_id, customer_id) > ($1, $2) ORDER BY location_id, customer_id LIMIT $3
