-- $1 id  $2 roles  $3 public key  $4 wrapped private key  $5 now
UPDATE staff SET roles = $2, public_key = $3, wrapped_private_key = $4, password_changed_at = $5, status = 'active',
                 lock_reason = NULL, locked_at = NULL, sign_in_failures = 0, identity_failures = 0,
                 answer_failures = 0, version = version + 1
WHERE staff_id = $1
