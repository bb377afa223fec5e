-- The newest running run but one.
-- $1 run id
SELECT run_id FROM generation_run WHERE state = 'running' AND run_id <> $1 ORDER BY run_id DESC LIMIT 1
