-- Mails that are still to be sent, those of them whose turn has come, and those that were refused and could
-- be tried again.
-- $1 now
SELECT COALESCE(SUM(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN state = 'waiting' AND next_attempt_at <= $1
                          AND (claimed_until IS NULL OR claimed_until <= $1) THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN state = 'refused' THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN state = 'waiting' AND failed_step IS NOT NULL THEN 1 ELSE 0 END), 0)
FROM outbox WHERE body IS NOT NULL
