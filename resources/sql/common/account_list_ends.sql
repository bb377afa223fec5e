-- The last number of each whole block, and its place from 1. One pass in the order of the index.
-- $1 whatever the flags  $2 initialized  $3 enabled  $4 accounts in a block
SELECT location_id, customer_id, place
FROM (SELECT location_id, customer_id, row_number() OVER (ORDER BY location_id, customer_id) AS place
      FROM account WHERE CAST($1 AS boolean) OR (initialized = $2 AND enabled = $3)) AS numbered
WHERE place % $4 = 0
ORDER BY place
