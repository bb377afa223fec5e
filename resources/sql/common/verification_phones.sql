-- $1 account id
SELECT digits FROM directory_phone WHERE account_id = $1
