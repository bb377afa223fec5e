SELECT s.staff_id, s.user_name, s.display_name, s.employee_number, s.email, s.roles, s.status, s.is_bootstrap,
       s.last_sign_in_at, s.language, s.lock_reason, s.locked_at, s.sign_in_failures, s.identity_failures,
       s.answer_failures, s.password_changed_at, s.version,
       EXISTS (SELECT 1 FROM staff_credential c WHERE c.staff_id = s.staff_id)
FROM staff s ORDER BY s.user_name
