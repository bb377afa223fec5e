-- $1 id  $2 user name  $3 employee number  $4 display name  $5 e-mail  $6 roles  $7 bootstrap  $8 public key
-- $9 wrapped private key  $10 now
INSERT INTO staff (staff_id, user_name, employee_number, display_name, email, roles, is_bootstrap, public_key,
                   wrapped_private_key, status, password_changed_at, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'active', $10, $10)
ON CONFLICT (user_name) DO NOTHING
