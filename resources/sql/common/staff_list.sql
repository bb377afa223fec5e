SELECT staff_id, user_name, display_name, employee_number, email, roles, status, is_bootstrap, last_sign_in_at
FROM staff ORDER BY user_name
