-- $1 user name, lower case
SELECT staff_id, user_name, display_name, employee_number, email, roles, status, is_bootstrap, last_sign_in_at
FROM staff WHERE user_name = $1
