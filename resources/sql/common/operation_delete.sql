-- $1 operation id
DELETE FROM operation WHERE operation_id = $1
