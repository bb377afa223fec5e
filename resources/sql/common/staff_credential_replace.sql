-- $1 staff id  $2 kdf  $3 verifier  $4 previous verifiers (JSON)
INSERT INTO staff_credential (staff_id, kdf, verifier, previous_verifiers) VALUES ($1, $2, $3, $4)
ON CONFLICT (staff_id) DO UPDATE SET kdf = excluded.kdf, verifier = excluded.verifier,
                                     previous_verifiers = excluded.previous_verifiers
