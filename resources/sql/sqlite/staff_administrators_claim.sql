-- The active administrators, whom nobody else changes until this transaction ends.
SELECT staff_id FROM staff WHERE status = 'active' AND ',' || roles || ',' LIKE '%,administrator,%'
