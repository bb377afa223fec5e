-- Takes the id: 1 row changed means the operation never happened; 0, that it did.
-- $1 operation id
INSERT INTO operation (operation_id, at, outcome) VALUES ($1, 0, 'probe') ON CONFLICT (operation_id) DO NOTHING
