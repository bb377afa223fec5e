-- $1 run id  $2 started by  $3 started at  $4 checksum
INSERT INTO generation_run (run_id, started_by, started_at, state, checksum) VALUES ($1, $2, $3, 'running', $4)
