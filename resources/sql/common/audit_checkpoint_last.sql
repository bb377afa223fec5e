-- When the newest checkpoint was written; 0 when there is none.
-- $1 now: a row from a clock that ran ahead does not count
SELECT COALESCE(MAX(at), 0) FROM audit_event WHERE action = 'checkpoint' AND at <= $1
