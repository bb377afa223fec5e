-- $1 run id  $2 source  $3 started by  $4 started at
INSERT INTO import_run (run_id, source, started_by, started_at, state) VALUES ($1, $2, $3, $4, 'running')
