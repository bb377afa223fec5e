-- $1 [["location id","customer id"],…]
SELECT wanted.key, a.account_id, a.row_hash, a.missing_since IS NOT NULL
FROM json_each($1) AS wanted
CROSS JOIN directory_account AS a ON a.location_id = wanted.value ->> 0 AND a.customer_id = wanted.value ->> 1
