-- Changes nothing when another import has taken this one's place.
-- $1 run id  $2 state  $3 finished at  $4 counts
UPDATE import_run SET state = $2, finished_at = $3, counts = $4 WHERE run_id = $1 AND state = 'running'
