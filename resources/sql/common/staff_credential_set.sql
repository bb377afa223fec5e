-- $1 staff id  $2 kdf  $3 verifier
INSERT INTO staff_credential (staff_id, kdf, verifier) VALUES ($1, $2, $3)
ON CONFLICT (staff_id) DO UPDATE SET kdf = excluded.kdf, verifier = excluded.verifier
