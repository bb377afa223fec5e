-- $1 account id
DELETE FROM directory_phone WHERE account_id = $1
