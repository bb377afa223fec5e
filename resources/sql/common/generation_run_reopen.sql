-- $1 run id  $2 version
UPDATE generation_run SET state = 'running', finished_at = NULL, version = version + 1
WHERE run_id = $1 AND version = $2 AND state <> 'complete'
