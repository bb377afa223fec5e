-- $1 calls that ended before this moment are over
DELETE FROM customer_call WHERE expires_at < $1
