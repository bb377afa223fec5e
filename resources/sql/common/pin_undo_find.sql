-- $1 account id
SELECT kind, sealed, key_id, initialized, enabled, hint, email, email_verified, pin_set_at, reset_at, reset_by,
       "by", reset_version, expires_at
FROM pin_undo WHERE account_id = $1
