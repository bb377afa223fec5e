-- $1 account id
SELECT kind, sealed, key_id, set_at FROM pin_secret WHERE account_id = $1
