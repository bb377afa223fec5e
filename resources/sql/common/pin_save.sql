-- $1 account id  $2 initialized  $3 enabled  $4 hint  $5 e-mail  $6 e-mail verified  $7 PIN set at  $8 reset at
-- $9 reset by
UPDATE account SET initialized = $2, enabled = $3, hint = $4, email = $5, email_verified = $6, pin_set_at = $7,
                   reset_at = $8, reset_by = $9
WHERE account_id = $1
