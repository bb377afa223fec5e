-- $1 location id  $2 customer id
SELECT account_id, initialized, enabled, hint, email, email_verified, pin_set_at, reset_at, reset_by, version
FROM account WHERE location_id = $1 AND customer_id = $2
