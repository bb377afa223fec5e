-- $1 run id that stays
UPDATE generation_run SET state = 'superseded', version = version + 1
WHERE run_id <> $1 AND state IN ('running', 'cancelled', 'failed')
