-- $1 account id  $2 kind  $3 sealed  $4 key id  $5 initialized  $6 enabled  $7 hint  $8 e-mail  $9 e-mail verified
-- $10 PIN set at  $11 reset at  $12 reset by (all as before the reset)  $13 by  $14 reset version  $15 expires at
INSERT INTO pin_undo (account_id, kind, sealed, key_id, initialized, enabled, hint, email, email_verified,
                      pin_set_at, reset_at, reset_by, "by", reset_version, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (account_id) DO UPDATE
SET kind = excluded.kind, sealed = excluded.sealed, key_id = excluded.key_id, initialized = excluded.initialized,
    enabled = excluded.enabled, hint = excluded.hint, email = excluded.email,
    email_verified = excluded.email_verified, pin_set_at = excluded.pin_set_at, reset_at = excluded.reset_at,
    reset_by = excluded.reset_by, "by" = excluded."by", reset_version = excluded.reset_version,
    expires_at = excluded.expires_at
