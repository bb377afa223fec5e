SELECT COALESCE(MAX(run_id), 0) FROM import_run
