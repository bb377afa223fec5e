-- PIN records after one account and up to another.
-- $1 location id, $2 customer id  $3 location id, $4 customer id
SELECT location_id, customer_id FROM account
WHERE (location_id, customer_id) > ($1, $2) AND (location_id, customer_id) <= ($3, $4)
ORDER BY location_id, customer_id
