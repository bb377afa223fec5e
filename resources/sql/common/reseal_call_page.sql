-- Calls that are not sealed under the new key, by id; of no account that could be read here.
-- $1 after call id  $2 new key id as sealed bytes have it  $3 most rows
SELECT call_id, '', '', state FROM customer_call
WHERE call_id > $1 AND substr(state, 2, 4) <> $2
ORDER BY call_id LIMIT $3
