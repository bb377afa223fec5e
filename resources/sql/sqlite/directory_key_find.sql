-- The first of each block, then the first of these. json_each takes what another table gives, as a join
-- cannot.
-- $1 kind  $2 key, $3 account id: behind both  $4 key: before it  $5 at most
WITH RECURSIVE block (number) AS (
    SELECT 0
    UNION ALL
    SELECT number + 1 FROM block WHERE number < (SELECT (MAX(account_id) - 1) / 16384 FROM directory_account)
)
SELECT found.value ->> 0 AS key, found.value ->> 1 AS account_id
FROM block CROSS JOIN json_each((
    SELECT json_group_array(json_array(key, account_id)) FROM (
        SELECT key, account_id FROM directory_key
        WHERE block = number AND kind = $1 AND (key, account_id) > ($2, $3) AND key < $4
        ORDER BY key, account_id LIMIT $5))) AS found
ORDER BY key, account_id LIMIT $5
