SELECT COALESCE(MAX(run_id), 0) FROM generation_run
