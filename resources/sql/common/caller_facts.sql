-- What a PIN of an account is judged by. An account may be missing in the directory.
-- $1 location id  $2 customer id
SELECT a.account_id, a.initialized, a.pin_set_at, d.postal_code, d.country, d.must_change_pin, d.personal
FROM account a LEFT JOIN directory_account d ON d.account_id = a.account_id
WHERE a.location_id = $1 AND a.customer_id = $2
