-- $1 account id
DELETE FROM directory_account WHERE account_id = $1
