SELECT f.key_id, s.user_name FROM key_former_holder f JOIN staff s ON s.staff_id = f.staff_id
ORDER BY f.key_id, s.user_name
