-- $1 [["location id","customer id"],…]
SELECT wanted.position - 1, a.account_id, a.row_hash, a.missing_since IS NOT NULL
FROM json_array_elements(CAST($1 AS json)) WITH ORDINALITY AS wanted (value, position)
JOIN directory_account AS a ON a.location_id = wanted.value ->> 0 AND a.customer_id = wanted.value ->> 1
