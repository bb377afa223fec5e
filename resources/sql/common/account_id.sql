-- $1 location id  $2 customer id
SELECT account_id FROM account WHERE location_id = $1 AND customer_id = $2
