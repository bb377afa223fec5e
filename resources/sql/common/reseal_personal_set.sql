-- Only what is still as it was read.
-- $1 account id  $2 sealed anew  $3 sealed as read
UPDATE directory_account SET personal = $2 WHERE account_id = $1 AND personal = $3
