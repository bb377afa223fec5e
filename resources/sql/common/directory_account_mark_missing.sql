-- $1 account id  $2 since when; null: it is back
UPDATE directory_account SET missing_since = $2 WHERE account_id = $1
