-- Only what is still as it was read.
-- $1 account id  $2 sealed anew  $3 sealed as read
UPDATE account SET hint = $2 WHERE account_id = $1 AND hint = $3
