-- Takes a record for a change: locks it, raises its version, and gives everything as it was before.
-- $1 location id  $2 customer id
UPDATE account SET version = version + 1 WHERE location_id = $1 AND customer_id = $2
RETURNING account_id, initialized, enabled, hint, email, email_verified, pin_set_at, reset_at, reset_by, version - 1
