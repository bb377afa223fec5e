-- The first accounts that are inconsistent.
-- $1 at most so many
SELECT location_id, customer_id FROM account WHERE enabled AND NOT initialized ORDER BY account_id LIMIT $1
