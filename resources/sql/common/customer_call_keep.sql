-- $1 call id  $2 hash  $3 channel  $4 client  $5 sealed state  $6 expires at
INSERT INTO customer_call (call_id, token_hash, channel, client, state, expires_at)
VALUES ($1, $2, $3, $4, $5, $6)
