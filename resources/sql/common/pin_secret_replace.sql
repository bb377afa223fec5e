-- A PIN set one at a time belongs to no run any more.
-- $1 account id  $2 kind  $3 sealed  $4 key id  $5 set at
UPDATE pin_secret SET kind = $2, sealed = $3, key_id = $4, set_at = $5, run_id = NULL WHERE account_id = $1
