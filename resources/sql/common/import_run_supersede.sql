-- $1 now
UPDATE import_run SET state = 'superseded', finished_at = $1 WHERE state = 'running'
