-- Only what is still as it was read.
-- $1 account id  $2 sealed anew  $3 sealed as read  $4 new key id
UPDATE pin_secret SET sealed = $2, key_id = $4 WHERE account_id = $1 AND sealed = $3
