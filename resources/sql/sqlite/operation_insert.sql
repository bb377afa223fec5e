-- $1 operation id
INSERT INTO operation (operation_id, at, outcome)
VALUES ($1, CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS integer), 'done')
