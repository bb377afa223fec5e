-- $1 operation id
INSERT INTO operation (operation_id, at, outcome)
VALUES ($1, CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS bigint), 'done')
