-- $1 account id
DELETE FROM pin_undo WHERE account_id = $1
