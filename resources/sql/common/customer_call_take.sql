-- Of those who come at once with the same, one gets it.
-- $1 hash  $2 channel  $3 client
DELETE FROM customer_call WHERE token_hash = $1 AND channel = $2 AND client = $3
RETURNING call_id, state
