-- $1 now
DELETE FROM pin_undo WHERE expires_at < $1
