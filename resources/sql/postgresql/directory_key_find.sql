-- The first of each block, then the first of these.
-- $1 kind  $2 key, $3 account id: behind both  $4 key: before it  $5 at most
SELECT found.key, found.account_id
FROM generate_series(CAST(0 AS bigint), (SELECT (MAX(account_id) - 1) / 16384 FROM directory_account))
     AS block (number)
CROSS JOIN LATERAL (
    SELECT key, account_id FROM directory_key
    WHERE block = number AND kind = CAST($1 AS smallint) AND (key, account_id) > ($2, $3) AND key < $4
    ORDER BY key, account_id LIMIT $5) AS found
ORDER BY found.key, found.account_id LIMIT $5
