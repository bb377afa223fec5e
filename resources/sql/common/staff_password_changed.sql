-- $1 id  $2 wrapped private key  $3 now
UPDATE staff SET wrapped_private_key = $2, password_changed_at = $3, version = version + 1 WHERE staff_id = $1
