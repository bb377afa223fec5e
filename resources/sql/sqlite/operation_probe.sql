-- Takes the id for good: 1 row changed means the operation never happened and cannot any more; 0, that it did.
-- $1 operation id
INSERT INTO operation (operation_id, at, outcome)
VALUES ($1, CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS integer), 'probe')
ON CONFLICT (operation_id) DO NOTHING
