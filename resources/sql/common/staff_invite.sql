-- $1 id  $2 user name  $3 employee number  $4 display name  $5 e-mail  $6 language  $7 roles  $8 now
INSERT INTO staff (staff_id, user_name, employee_number, display_name, email, language, roles, status, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'invited', $8)
ON CONFLICT (user_name) DO NOTHING
