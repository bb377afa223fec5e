-- Rows that somebody else holds are left to them: two resets must not wait for one another here.
-- $1 now
DELETE FROM pin_undo WHERE account_id IN (SELECT account_id FROM pin_undo WHERE expires_at < $1
                                          FOR UPDATE SKIP LOCKED)
