-- A password of one's own: the person is active, and what was counted is forgotten.
-- $1 id  $2 public key  $3 wrapped private key  $4 now
UPDATE staff SET public_key = $2, wrapped_private_key = $3, password_changed_at = $4, status = 'active',
                 lock_reason = NULL, locked_at = NULL, sign_in_failures = 0, identity_failures = 0,
                 answer_failures = 0, version = version + 1
WHERE staff_id = $1
