-- $1 account id
SELECT kind, digits FROM directory_phone WHERE account_id = $1 ORDER BY position
