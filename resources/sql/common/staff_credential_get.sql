-- $1 staff id
SELECT s.public_key, s.wrapped_private_key, c.kdf, c.verifier, c.previous_verifiers
FROM staff s JOIN staff_credential c ON c.staff_id = s.staff_id
WHERE s.staff_id = $1
