-- $1 older than
DELETE FROM operation WHERE at < $1
