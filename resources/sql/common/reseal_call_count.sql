-- $1 new key id as sealed bytes have it
SELECT COUNT(*) FROM customer_call WHERE substr(state, 2, 4) <> $1
